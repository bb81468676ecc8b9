import { describe, expect, it } from 'vitest';
import { factsIn } from './run.ts';

/**
 * Names as news copy has them, one piece a line (` ¶ ` parts paragraphs): the text, then behind an
 * arrow each name in order with `p`, `o` or `l` for person, organisation or place before it, and
 * in brackets the title of a person.
 */
const pieces = `
# Persons by an office, a profession or a rank
The critic Basil Nwos left. → p critic Basil Nwos (critic)
Her one-time producer, Magnus Oyel, left. → p producer, Magnus Oyel (producer)
Corrie’s solicitor, Anil Mehr, left. → p solicitor, Anil Mehr (solicitor)
Detective Chief Inspector Moira Stann left. → p Detective Chief Inspector Moira Stann (Detective Chief Inspector)
Marrow County Sheriff Dana Whit left. → l Marrow County / p Sheriff Dana Whit (Sheriff)
General secretary Mo Cast left. → p General secretary Mo Cast (General secretary)
The barrister Ruth Oakes and the novelist Lev Tamm met. → p barrister Ruth Oakes (barrister) / p novelist Lev Tamm (novelist)
Dr Yun-seo Bard and Professor Ingun Rafn met. → p Dr Yun-seo Bard (Dr) / p Professor Ingun Rafn (Professor)
Fire Chief Bo Ransom and Police Constable Jo Pell met. → p Fire Chief Bo Ransom (Fire Chief) / p Police Constable Jo Pell (Police Constable)
Defender Sol Quist and goalkeeper Ana Bree are fit. → p Defender Sol Quist (Defender) / p goalkeeper Ana Bree (goalkeeper)
Ruth Oakes, the club’s physiotherapist, left. → p Ruth Oakes, the club’s physiotherapist (physiotherapist)
Former mayor Odd Brekk left. → p Former mayor Odd Brekk (Former mayor)
# Persons by what stands beside them
Honor Vesel does not like boats. She has a coat. → p Honor Vesel
Petra Hallam, 33, filmed it. → p Petra Hallam
Among them was Tor Delac, 81. → p Tor Delac
Odd Brekk, who fished there, left. → p Odd Brekk
Odd Brekk, of Mill Lane, left. → p Odd Brekk / l Mill Lane
Odd Brekk (Greens) voted no. → p Odd Brekk
Odd Brekk and his wife, Pia Doll, left. → p Odd Brekk / p Pia Doll
The victim, named as Odd Brekk, was found. → p Odd Brekk
A man named Odd Brekk left. → p Odd Brekk
Odd Brekk was born in May. → p Odd Brekk
Odd Brekk died on Monday. → p Odd Brekk
# Organisations by a word of their name
The State Patrol and the National Guard came. → o State Patrol / o National Guard
Lorane Power and Southern Grid said so. → o Lorane Power / o Southern Grid
Tessel Foods and Castle Homes merged. → o Tessel Foods / o Castle Homes
The Bakers’ and Cooks’ Union left. → o Bakers’ and Cooks’ Union
The Workers’ Party won. → o Workers’ Party
The National Archive and the Lantern Company met. → o National Archive / o Lantern Company
The Haldane Fund, the Tidal Society and Save the Children met. → o Haldane Fund / o Tidal Society
The Dorn Gazette and the Harbour Tribune asked. → o Dorn Gazette / o Harbour Tribune
Severn Vale Water and Dorn Rail are late. → o Severn Vale Water / o Dorn Rail
The private equity group Corliss Vane left. → o Corliss Vane
The charity Open Hands and the chipmaker Lumex met. → o Open Hands / o Lumex
Lund & Marsh left. → o Lund & Marsh
Tarrow Constabulary and the Dorn Symphony Orchestra met. → o Tarrow Constabulary / o Dorn Symphony Orchestra
The University of Lerv and Lerv Technical University met. → o University of Lerv / o Lerv Technical University
The Royal Society for Tides left. → o Royal Society for Tides
Brill Technologies and Kestrel Capital merged. → o Brill Technologies / o Kestrel Capital
# Places by a word of their name or beside it
They live in Mill Lane, Skelb, near Canal Row. → l Mill Lane / l Skelb / l Canal Row
It rained on the Wend marshes and the Skerra islands. → l Wend marshes / l Skerra islands
He left from the Amity Docks for Fenn Common. → l Amity Docks / l Fenn Common
The plant at Ashby Vale closed. → l Ashby Vale
They sailed to Lervik. → l Lervik
The Lervik suburb of Ost is dark. → l Ost
Mount Hesk and Hesk Peak are high. → l Mount Hesk / l Hesk Peak
She grew up in Brant. → l Brant
She was born in Brant, the youngest of five. → l Brant
The mayor of Dorn left for Ostend. → l Dorn / l Ostend
St. Brend’s Hospital was dark. → l St. Brend’s Hospital
# None
Her ‘King Lear’ was long. →
She read ‘Mayor Hale’ and ‘The Long Union’. →
The Northern Cup was won on Good Friday. →
On Monday the Council met. →
Black Friday and New Year are near. →
Shares in Brill fell. →
Norway’s team left the coast. → l Norway

The Act and the Bill were read. →
`;

function told(text: string): string {
  const letters = { person: 'p', organisation: 'o', place: 'l' } as const;
  return factsIn('name', text.replaceAll(' ¶ ', '\n\n'))
    .map(({ kind, text: words, title }) => `${letters[kind]} ${words}${title && ` (${title})`}`)
    .join(' / ');
}

const lines = pieces.split('\n').filter((line) => /^[^#\s]/u.test(line));

describe('names in news copy', () => {
  it.each(lines.map((line) => line.split(' →')))('reads %s', (text = '', expected = '') => {
    expect(told(text)).toBe(expected.trim());
  });
});
