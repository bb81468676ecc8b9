import { describe, expect, it } from 'vitest';
import { factsIn } from './run.ts';

/**
 * The syntax of reports in news copy, one sentence a line: the text, then behind an arrow each
 * speaker in order, with `?` before those whom a reader can't identify. `-` is a report without
 * anybody who reports.
 */
const sentences = `
# Where and when it was said, before, between and behind
Speaking after the vote, Lina Hale said that it was late. → Lina Hale
In a statement, the union said that it was late. → the union
In a statement on Monday the union said it was late. → the union
In an interview with the Dorn Courier, Hale said it was late. → Hale
Hale said in a statement that it was late. → Hale
Hale on Tuesday said it was late. → Hale
The ministry late on Monday denied the report. → The ministry
The ministry, in a letter to members, said it was late. → The ministry
The pier will close, the council said in a statement on Monday. → the council
At a news conference in Dorn, Police Chief Ada Pike said it was late. → Police Chief Ada Pike
Speaking to reporters in Dorn, the minister said it was late. → the minister
Asked about the levy, Hale said it was late. → Hale
Asked whether the pier would close, a spokesman for the council said it was late. → ?a spokesman for the council
Of the levy, Hale said only that it was late. → Hale
When the doors opened, Hale told the crowd that it was late. → Hale
After the vote Hale told reporters it was late. → Hale
Writing in the Dorn Courier, Hale argued that it was late. → Hale
Minutes before the vote, Hale tweeted that it was late. → Hale
By Tuesday afternoon, officials said, the water had gone. → ?officials

# Several speakers
Hale and Reed said it was late. → Hale and Reed
Lina Hale and her deputy, Ben Reed, said it was late. → Lina Hale and her deputy, Ben Reed
Two utilities, Dorn Power and Ost Gas, said in a joint statement that it was late. → Two utilities, Dorn Power and Ost Gas
Police and fire officials in Dorn reported more than 400 calls. → ?Police and fire officials in Dorn
Both the mayor and the union said it was late. → Both the mayor and the union
The mayor, Lina Hale, and the bishop, Tor Vik, said it was late. → The mayor, Lina Hale, and the bishop, Tor Vik

# Reported in a relative clause
A plan that critics say is too dear was passed. → ?critics
The man, who police said was 34, was held. → police
The pier, which the council says is safe, was closed. → the council
The utilities, which he accused of waste, were silent. → he
A man whom Hale accused of theft left. → Hale
The storm that forecasters had called unlikely came. → ?forecasters
The levy, which Hale has described as “a tax on air”, passed. → Hale
He left a house he said was haunted. → he
She was in a coat she claims to have stolen. → she

# Put in between
The levy, Hale said, was dead. → Hale
The levy, she added, was dead. → she
Her father, she remembers, read aloud. → she
Money, she concedes, was short. → she
She has directed 61 plays, two of them, she insists, good. → she
The fund, according to people who have seen it, is empty. → ?people
She is, according to those who have worked with her, exacting. → ?those
It was seven, she says, and there was cake. → she
The ship, Hale told the court, was late. → Hale
It was, Hale would later write, a mistake. → Hale
The pier, officials believe, was set on fire. → ?officials

# In someone's words
As Ransom put it, the trucks were sleds. → Ransom
As the mayor puts it: “We pay.” → the mayor
In the words of one neighbour, it sounded like thunder. → ?one neighbour
In the view of the union, it was late. → the union
In Hale’s words, it was “a long night”. → Hale
In Hale’s view, it was late. → Hale
By her own account, she swept floors. → her
By Hale’s account, the door was open. → Hale
The pier was, by his own admission, a mistake. → his

# The speaker behind "by"
The film was called by the critic Tor Vik “a long winter”. → the critic Tor Vik
The pier was described by Hale as “a plank with ideas”. → Hale
The levy was criticised by residents. → ?residents
The man was accused by the union of theft. → the union
They were told by officials that it was late. → ?officials
He was quoted by the Courier as saying it was late. → He
The move was welcomed by the union. → 

# Reports without anybody who reports
He is also alleged to have driven the van. → ?-
She is widely believed to have left. → ?-
Eleven are feared to have drowned. → ?-
The ship is thought to have sunk. → ?-
The ship was understood to be late. → ?-
The ship was last night reported to be late. → ?-
It has been claimed that the pier is unsafe. → ?-
It is not known who took the boat. → 
The pier is expected to close. → 

# Sources that are no persons
A letter seen by the Courier said it was late. → A letter seen by the Courier
Court papers allege that Reed took the boat. → Court papers
The indictment accuses Reed of theft. → The indictment
The statement read: “We are sorry.” → The statement
Records show that the boat was sold. → Records
Data released on Monday show that prices fell. → Data released on Monday
According to documents seen by the Courier, it was late. → documents seen by the Courier
According to the group’s newsletter, it was late. → the group’s newsletter
The council’s website says it was late. → The council’s website
A risk assessment commissioned by the builder puts the chance at 1 in 200. → A risk assessment commissioned by the builder
The force says it solves six in ten. → The force
Campaigners put the figure nearer a third. → ?Campaigners
The union puts the number of jobs lost at 300. → The union

# Sources nobody can identify
Two people familiar with the matter said it was late. → ?Two people familiar with the matter
One of the people said it was late. → ?One of the people
A person with knowledge of the talks said it was late. → ?A person with knowledge of the talks
A source close to the inquiry said it was late. → ?A source close to the inquiry
Sources close to the minister say it was late. → ?Sources close to the minister
A woman who lives nearby said it was late. → ?A woman
Administrators said it was late. → ?Administrators
Forecasters said it could snow. → ?Forecasters
Analysts at Kest Partners wrote that it was late. → ?Analysts at Kest Partners
A former assistant alleged in a memoir, ‘Notes from the Pit’, that she was late. → ?A former assistant
A spokeswoman added that it was late. → ?A spokeswoman
It had 212 calls by noon, a spokeswoman added. → ?a spokeswoman
An ambulance service spokesperson said it was late. → ?An ambulance service spokesperson
One wrote that it was dull. → ?One
Of her first play, one critic wrote that it was dull. → ?one critic
Some said it was late. → ?Some
Another said it was late. → ?Another
Most residents said it was late. → ?Most residents

# Apposition, offices, parties and places between name and verb
Sen. Hal Bruck, R-Dell City, blamed the utilities. → Sen. Hal Bruck
Judith Parr, of 3 Mill Cottages, told the meeting it was late. → Judith Parr
Paul Tennick, Castle’s land director, told the Dorn Gazette that it was late. → Paul Tennick
Tom Delac, 81, who lives in Dorn and said he had a cat, left. → Tom Delac
Among them was Tom Delac, 81, who said he had a cat. → Tom Delac
Rosa Ache (Ind, Low and Fenny) said it was late. → Rosa Ache
The shop’s owner, Jo Quill, whose father opened it in 1908, was not there but wrote that it would reopen. → The shop’s owner, Jo Quill
Brightwater, founded in 1894 by two brothers, said it was late. → Brightwater
The head of parks, who has held the post since 2012 and is due to retire in May, said it was late. → The head of parks
Kestrel’s Jun Hall estimated that the deal was dear. → Kestrel’s Jun Hall
Dr Anna Reed of the University of Dorn, who was not involved in the work, said it was late. → Dr Anna Reed of the University of Dorn
The actor Delphine Rou, who played the sister, says that it was late. → The actor Delphine Rou
Reed’s lawyer, Anil Mehr, said his client denied it. → Reed’s lawyer, Anil Mehr / his client
The ministry’s Karin Moll said it was late. → The ministry’s Karin Moll
His friend Abi Lund, also 26, agreed that it was late. → His friend Abi Lund
The Bakers’ and Cooks’ Union said as many as 1,800 jobs were at risk. → The Bakers’ and Cooks’ Union
Former mayor Lina Hale said it was late. → Former mayor Lina Hale
Police in the town of Dorn said it was late. → Police in the town of Dorn

# The speaker behind the verb
“It is late,” said Ruth Ann Colby, who runs a dairy near Dell City. → Ruth Ann Colby
“It is late,” conceded its chief forecaster, Dr. Yun Baird. → its chief forecaster, Dr. Yun Baird
“It is late,” he said of the vote. → he
“It is late,” he said, and left. → he
“It is late,” he tells me. → he
“It is late,” reads a sign on the door. → a sign
A man died when a tree fell, said Capt. Luis Herr of the State Patrol. → Capt. Luis Herr of the State Patrol
Three were hurt, according to police. → police
Three were hurt, police say. → police

# What one speaker goes on to say
Hale denied it and said that it was late. → Hale / Hale
Hale said it was late but declined to say why. → Hale
Hale denied taking the boat. → Hale
Hale said it was late, but pointed out that boats have clocks. → Hale / Hale
Hale agreed, adding that it was late. → Hale
Hale said he had answered every call. → Hale
Lorane Power disputed the figure, saying it had spent less. → Lorane Power

# More verbs that report
Reed boasted that he had never paid. → Reed
The union lamented that nobody came. → The union
Reed signalled that he would go. → Reed
The minister made clear that it was late. → The minister
The bank cautioned that it was early. → The bank
Hale echoed that, saying it was late. → Hale
Reed confessed that he took the boat. → Reed
The doctors advised that she rest. → The doctors
Reed protested that he was late. → Reed
The court heard that Reed was late. → The court
An inquest heard that Reed was late. → An inquest
The court was told that Reed was late. → ?-
Reed pleaded that he was late. → Reed
Hale thanked the crew. → 

# Sport, courts, markets and obituaries
The coach, Ivo Brandt, praised his side’s patience. → 
“We were awful,” coach Ivo Brandt said after the 3-1 defeat. → coach Ivo Brandt
Brandt, whose side had won six in a row, said he was “gutted”. → Brandt
Asked if he would stay, Brandt smiled. “Ask me on Monday,” he said. → he
Brandt refused to blame the referee. → 
The referee, Ana Bree, was criticised by both managers. → both managers
Brandt hinted that Quist may not play again. → Brandt
The club have confirmed that Quist will leave. → The club
Quist, who joined from Ost in May, told the club’s website it was time to go. → Quist
The league said it would not comment on individual cases. → The league
The defendant told jurors that he had been asleep. → The defendant
Prosecuting, Ruth Oakes said it was a cold crime. → Ruth Oakes
Ruth Oakes, prosecuting, said it was a cold crime. → Ruth Oakes
Sentencing him, Judge Tor Vik said it was a cold crime. → Judge Tor Vik
In his closing speech, defence lawyer Anil Mehr argued that nobody had seen it. → defence lawyer Anil Mehr
The jury was told that Reed had fled. → ?-
Police believe that the fire was set. → Police
Detectives are understood to be looking for a van. → ?-
Fire officers said the blaze began in a shed. → ?Fire officers
A police spokesman said: “We are looking for a van.” → ?A police spokesman
A spokesperson for Dorn Rail apologised and said the line would open. → ?A spokesperson for Dorn Rail
Dorn Rail said in an email that the line would open. → Dorn Rail
Dorn Rail has been approached for comment. → 
Dorn Rail could not be reached for comment. → 
The book’s author says she wrote it in a shed. → The book’s author
The author of the report, Lev Tamm, warned of floods. → The author of the report, Lev Tamm
“It hurts,” wrote one reader. → ?one reader
“It hurts,” one reader wrote. → ?one reader
On Friday the bank raised rates and signalled that more would follow. → the bank
Economists expect rates to fall. → 
Economists polled by the Courier had forecast a fall. → 
Markets fell after the bank said rates would rise. → the bank
Shares rose 3% after Brill said it had found oil. → Brill
The minister, speaking before the figures were released, said it was late. → The minister
The minister, who faces calls to resign, has denied wrongdoing. → The minister
She has always denied it. → She
Both men deny the charges. → Both men
The couple, from Dorn, say they heard nothing. → The couple
Neighbours said they had heard nothing. → ?Neighbours
A neighbour, who did not want to be named, said she had heard nothing. → ?A neighbour
One neighbour said: “I heard nothing.” → ?One neighbour
Her mother, Pia Doll, told the inquest that she had heard nothing. → Her mother, Pia Doll
Doll’s family said in a statement that they were proud. → Doll’s family
His widow said he had loved boats. → His widow
Recording a verdict of accident, the coroner said it was late. → the coroner
The coroner, Ruth Oakes, recorded a verdict of accident. → 
Ms Oakes added: “It is late.” → Ms Oakes
Mr Reed replied that it was early. → Mr Reed
What Hale did not say was why. → 
As Hale says, boats have clocks. → Hale
Hale, for her part, says boats have clocks. → Hale
If Hale says so, it is true. → Hale
Hale is quoted as saying that it is late. → Hale
Hale is said by friends to be tired. → friends
It was Hale who said that it was late. → Hale
Hale, it is said, was late. → ?-
Hale’s claim was dismissed by the minister as “noise”. → the minister
The minister dismissed Hale’s claim as “noise”. → The minister
The letter, dated 4 May and signed by Hale, says that it is late. → The letter
The union wants more pay. → 
The union called for a strike. → 
The union called on the company to talk. → 
The union, which represents 400 skippers, is calling for talks. → 
The UN says 40 died. → The UN
The UN’s refugee agency says 40 died. → The UN’s refugee agency
The U.S. Coast Guard said 40 died. → The U.S. Coast Guard
Rescuers say 40 died. → ?Rescuers
The Red Cross put the number of dead at 40. → The Red Cross
More than 40 people died, the interior ministry said on Sunday, in the worst flood since 1990. → the interior ministry
The worst is over, the mayor, Lina Hale, said on local radio. → the mayor, Lina Hale
The worst is over, said the mayor, Lina Hale, on local radio. → the mayor, Lina Hale
`;

/** Words that look like reports and are none. */
const nobody = `
All told, nine boats sank.
Voters have the final say in May.
Residents had their say on Monday.
That is to say, it was late.
Needless to say, it was late.
She is said goodbye to at the quay.
There were reports that the ship was late.
Amid reports that the ship was late, shares fell.
His claim that the ship was late was news.
The warning that it was late came late.
A promise that it would close was kept.
The states of the south have one law.
The southern third of the state was dark.
The clock says ten past four.
She looks at the clock, which says ten past four.
He had answered every call by noon.
The sum is reported each year.
The figures reported by noon were low.
Estimates for May are due.
The pier, as noted above, is closed.
The man charged with theft left.
Reed answered the door.
The note that he left was short.
He ordered a report, found a key and wrote a book.
The company posted a profit of $3 million.
Shares added 3%, the most since May.
They demanded bollards.
Reed recalled the cars in May.
`;

/** One labelled line: the sentence, and each speaker with whether a reader can tell who it is. */
function parsed(line: string): readonly [string, readonly (readonly [string, boolean])[]] {
  const [text = '', speakers = ''] = line.split(' → ');
  const said = speakers
    .split(' / ')
    .filter((speaker) => speaker.trim() !== '')
    .map((speaker): readonly [string, boolean] => {
      const name = speaker.trim().replace(/^\?/, '');
      return [name === '-' ? '' : name, !speaker.trim().startsWith('?')];
    });
  return [text.trim(), said];
}

const lines = (text: string) => text.split('\n').filter((line) => /^[^#\s]/u.test(line));

describe('speech in news copy', () => {
  it.each(lines(sentences).map(parsed))('reads %s', (text, expected) => {
    const found = factsIn('attribution', text).map((one) => [one.speaker, one.named]);
    expect(found).toEqual(expected);
  });

  it.each(lines(nobody))('finds nobody in %s', (text) => {
    expect(factsIn('attribution', text).map((one) => one.text)).toEqual([]);
  });
});
