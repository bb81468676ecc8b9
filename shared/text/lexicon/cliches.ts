/** Worn phrases that say little, in the forms in which copy has them; lower case. */
export const cliches: readonly string[] = `
  at the end of the day
  at this moment in time
  when all is said and done
  only time will tell
  time will tell
  it remains to be seen
  remains to be seen
  the fact of the matter
  a perfect storm
  the perfect storm
  tip of the iceberg
  the elephant in the room
  a game changer
  a game-changer
  a wake-up call
  a level playing field
  back to the drawing board
  back to square one
  a bitter pill to swallow
  the calm before the storm
  a double-edged sword
  a drop in the ocean
  a drop in the bucket
  a far cry from
  fell on deaf ears
  fall on deaf ears
  falling on deaf ears
  few and far between
  a foregone conclusion
  a glimmer of hope
  hangs in the balance
  hang in the balance
  hung in the balance
  a hard pill to swallow
  in the nick of time
  in this day and age
  last but not least
  leave no stone unturned
  left no stone unturned
  leaving no stone unturned
  a litmus test
  low-hanging fruit
  move the goalposts
  moved the goalposts
  moving the goalposts
  a new lease of life
  a new lease on life
  no laughing matter
  on the same page
  open the floodgates
  opened the floodgates
  a paradigm shift
  a pipe dream
  a race against time
  raised eyebrows
  raise eyebrows
  a recipe for disaster
  a rude awakening
  sent shockwaves through
  send shockwaves through
  sparked outrage
  sparked fury
  a stark reminder
  a storm in a teacup
  a tempest in a teapot
  the lion's share
  the writing on the wall
  the writing is on the wall
  the whole nine yards
  think outside the box
  thinking outside the box
  tick all the boxes
  ticked all the boxes
  turned a blind eye
  turn a blind eye
  turning a blind eye
  under the radar
  a vicious circle
  a vicious cycle
  a war of words
  a whole new ball game
  a witch hunt
  add insult to injury
  added insult to injury
  adding insult to injury
  against all odds
  all hands on deck
  an uphill battle
  an uphill struggle
  an uneasy calm
  avoid like the plague
  ballpark figure
  bite the bullet
  bit the bullet
  blessing in disguise
  breathed a sigh of relief
  breathe a sigh of relief
  brutal reminder
  business as usual
  by the same token
  caught between a rock and a hard place
  clear as crystal
  crystal clear
  cutting edge
  cutting-edge
  dead in the water
  deafening silence
  every cloud has a silver lining
  food for thought
  for all intents and purposes
  from all walks of life
  give 110 percent
  grind to a halt
  ground to a halt
  hit the ground running
  in the final analysis
  iron out the details
  jump on the bandwagon
  jumped on the bandwagon
  keep a low profile
  light at the end of the tunnel
  long arm of the law
  make or break
  mixed bag
  needle in a haystack
  nail in the coffin
  nip in the bud
  once in a blue moon
  paved the way for
  pave the way for
  pulled no punches
  pull no punches
  pushed the envelope
  push the envelope
  rocked to its core
  rocked to the core
  second to none
  sea change
  slippery slope
  speculation is rife
  spread like wildfire
  steep learning curve
  stick to their guns
  stuck to his guns
  stuck to her guns
  stuck to their guns
  the jury is still out
  the powers that be
  the proof is in the pudding
  throw in the towel
  threw in the towel
  tight-lipped
  tip the scales
  to all intents and purposes
  toe the line
  too little too late
  touch and go
  tried and tested
  tug at the heartstrings
  unsung heroes
  wreak havoc
  wreaked havoc
  wreaking havoc
`
  .split('\n')
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');
