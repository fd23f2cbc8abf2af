/** Bishkek 2026: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Leaders, meeting in the twenty-fifth-anniversary year, adopted a Bishkek Declaration, other decisions and statements. Pakistan took the chair, to host in Islamabad in 2027.',
  url: 'https://eng.sectsco.org/20260901/2493609.html',
  notes: [
    'In a programme of 31 August – 1 September, the Council sat on 1 September 2026.',
    'The pages of the SCO are known through texts of September and October 2026 that cite them. The speech of China’s president at the Council is published by an embassy of China.',
    'In the chair: a second file, quoting Global Research (September 2026), also names him as chair; both are second-hand.',
    'Motto: slogan of the Kyrgyz chairmanship 2025–2026.',
    'Documents: the 28 documents, the Bishkek Declaration included, are known from a file that cites the page of the Secretariat; the page itself could not be opened.',
    'Nothing was found reporting a change of status. On 4 September 2026 an interview in People’s Daily still gave the SCO family 27 states (10 members and 17 partners), as reached in Tianjin.',
    'In the afternoon of 1 September an SCO Plus meeting followed, on a stronger United Nations and a multipolar world, according to People’s Daily. Who took part is not established.',
  ],
  participationNote:
    'Xi Jinping, Vladimir Putin, Narendra Modi and Shehbaz Sharif: attributed to the page of the Chinese foreign ministry. The other members and António Guterres: a file quoting Global Research (September 2026). Recep Tayyip Erdoğan: a Japan Times summary.',
  adoptedDisagreement: 'Besides the declaration, ANI reports 13 outcome agreements.',
  delegations: {
    kg: { name: 'Sadyr Japarov', role: 'chair and host' },
    by: { name: 'Aleksandr Lukashenko' },
    cn: { name: 'Xi Jinping' },
    in: { name: 'Narendra Modi' },
    ir: { name: 'Masoud Pezeshkian' },
    kz: { name: 'Kassym-Jomart Tokayev' },
    pk: { name: 'Shehbaz Sharif' },
    ru: { name: 'Vladimir Putin' },
    tj: { name: 'Emomali Rahmon' },
    uz: { name: 'Shavkat Mirziyoyev' },
    tr: { name: 'Recep Tayyip Erdoğan' },
    un: { name: 'António Guterres', office: 'Secretary-General' },
  },
  documents: {
    'bishkek-declaration-2026': {
      summary:
        'Marks the anniversary; reports say it condemns attacks on Iran and deals with health, climate, digital, transport and security.',
      titleIsOfficial: true,
      texts: { zh: 'https://chn.sectsco.org/20260901/2493835.html' },
      note: 'The official page is known from others who cite it.',
    },
    'lahore-capital-2026': {
      summary: 'The cultural centre of Pakistan, the next chair, gets the yearly title.',
      titleIsOfficial: false,
      note: 'Known from two texts of October 2026: one cites a page of the SCO, the other several press reports.',
    },
  },
};
