import { wordSet } from './word-list.ts';

/** Countries by their common English names, and a few cities that stand for governments. */
export const knownPlaces: ReadonlySet<string> = new Set(
  [
    ...wordSet(`
      Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan
      Bahamas Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia
      Bosnia_and_Herzegovina Botswana Brazil Brunei Bulgaria Burkina_Faso Burundi Cambodia
      Cameroon Canada Cape_Verde Central_African_Republic Chile China Colombia Comoros Congo
      Costa_Rica Croatia Cuba Cyprus Czech_Republic Czechia Denmark Djibouti Dominica
      Dominican_Republic East_Timor Ecuador Egypt El_Salvador Equatorial_Guinea Eritrea Estonia
      Eswatini Ethiopia Fiji Finland France Gabon Gambia Germany Ghana Greece Greenland Grenada
      Guatemala Guinea Guinea-Bissau Guyana Haiti Honduras Hong_Kong Hungary Iceland India
      Indonesia Iran Iraq Ireland Israel Italy Ivory_Coast Jamaica Japan Kazakhstan Kenya Kiribati
      Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania
      Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico
      Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nauru Nepal
      Netherlands New_Zealand Nicaragua Niger Nigeria North_Korea North_Macedonia
      Northern_Ireland Norway Oman Pakistan Palau Palestine Panama Papua_New_Guinea Paraguay Peru
      Philippines Poland Portugal Puerto_Rico Qatar Romania Russia Rwanda Samoa San_Marino
      Saudi_Arabia Senegal Serbia Seychelles Sierra_Leone Singapore Slovakia Slovenia Somalia
      South_Africa South_Korea South_Sudan Spain Sri_Lanka Sudan Suriname Sweden Switzerland Syria
      Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey Türkiye Turkmenistan Tuvalu
      Uganda Ukraine United_Arab_Emirates United_Kingdom United_States Uruguay Uzbekistan Vanuatu
      Venezuela Vietnam Yemen Zambia Zimbabwe England Scotland Wales Britain Crimea Gaza Tibet
      Moscow Kyiv Beijing Washington London Paris Berlin Brussels Tokyo Pyongyang Seoul Minsk
      Warsaw Rome Madrid Vienna Geneva Tehran Jerusalem Cairo Delhi Ankara
    `),
  ].map((name) => name.replaceAll('_', ' ')),
);
