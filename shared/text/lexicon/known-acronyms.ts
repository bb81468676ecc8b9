import { wordSet } from './word-list.ts';

/** Acronyms that readers know: they need not be spelled out. The user's guide shows this list. */
export const knownAcronyms = wordSet(`
  UN EU US USA UK UAE USSR GDR DC LA NYC NZ
  NATO NASA UNESCO UNICEF OPEC FIFA UEFA IOC NBA NFL NHL MLB
  BBC CNN ITV NBC CBS ABC PBS NPR FBI CIA KGB MI5 MI6 SS RAF
  CEO CFO COO MP MPs MEP MEPs QC KC PM VIP VIPs DJ PhD BA MA MBA MD
  GDP VAT IPO PLC LLC Ltd EUR USD GBP
  AIDS HIV DNA RNA SARS MRI CT ICU IVF ADHD PTSD LGBT LGBTQ COVID BMI
  TV PC CD DVD USB PDF URL GPS SMS SIM PIN ATM WiFi AI IT ID IDs CCTV LED SUV SUVs UFO UFOs IQ HD
  AM PM GMT UTC CET BST EST EDT PST PDT AD BC CE BCE
  OK SOS DIY RSVP FAQ PR HR NGO NGOs POW POWs IRA GOP
  NW NE SW SE II III IV VI VII VIII IX XI XII XIV XV XVI
`);

/** Words that tell what an acronym beside them is: "the broadcaster VTV", "VTV, a station". */
export const describingNouns = wordSet(`
  broadcaster carmaker automaker maker manufacturer union agency party company firm bank insurer
  charity group airline airliner network channel newspaper magazine website retailer supermarket
  brand station club team developer regulator watchdog body operator supplier utility consultancy
  contractor organisation organization association alliance coalition federation app platform
  service system standard model band label
`);
