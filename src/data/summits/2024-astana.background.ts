/** Astana 2024: the heads of delegation, and the details of the documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Security, anti-drug and energy programmes were extended into the decade’s second half, and Belarus became the tenth member.',
  url: 'https://www.mea.gov.in/bilateral-documents.htm?dtl/37942/Astana+Declaration+of+the+Council+of+Heads+of+State+of+the+Shanghai+Cooperation+Organization',
  notes: [
    'Documents: includes three statements adopted without signature.',
    'Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.',
    'Mongolia and Afghanistan remained as observers once Belarus had moved up. No list of participants names Afghanistan.',
  ],
  delegations: {
    kz: {
      name: 'Kassym-Jomart Tokayev',
      office: 'President',
      rank: 'head-of-state',
      sessions: ['heads-of-state-council', 'sco-plus'],
      role: 'chair and host',
    },
    by: {
      name: 'Aleksandr Lukashenko',
      office: 'President',
      rank: 'head-of-state',
      sessions: ['heads-of-state-council', 'sco-plus'],
      role: 'until the decision signed at the opening of the meeting, observer',
    },
    cn: {
      name: 'Xi Jinping',
      office: 'President',
      rank: 'head-of-state',
      sessions: ['heads-of-state-council', 'sco-plus'],
      role: 'incoming chair',
    },
    in: {
      name: 'Subrahmanyam Jaishankar',
      office: 'Minister of External Affairs',
      rank: 'minister',
      belowHead: true,
      sessions: ['heads-of-state-council', 'sco-plus'],
      note: 'The minister read out the remarks of Prime Minister Narendra Modi, who stayed away.',
    },
    ir: {
      name: 'Mohammad Mokhber',
      office: 'Acting President',
      rank: 'acting-head-of-state',
      sessions: ['heads-of-state-council', 'sco-plus'],
      role: 'first summit attended as a full member',
      note: 'Ebrahim Raisi’s death in May 2024 made him acting. Masoud Pezeshkian in English Wikipedia is an error.',
      dispute: 'differ',
    },
    kg: {
      name: 'Sadyr Japarov',
      office: 'President',
      rank: 'head-of-state',
      sessions: ['heads-of-state-council', 'sco-plus'],
    },
    pk: {
      name: 'Shehbaz Sharif',
      office: 'Prime Minister',
      rank: 'head-of-government',
      sessions: ['heads-of-state-council', 'sco-plus'],
    },
    ru: {
      name: 'Vladimir Putin',
      office: 'President',
      rank: 'head-of-state',
      sessions: ['heads-of-state-council', 'sco-plus'],
      note: 'Sergei Lavrov, Alexei Overchuk, Dmitry Peskov and Yury Ushakov were in the delegation at SCO Plus.',
    },
    tj: {
      name: 'Emomali Rahmon',
      office: 'President',
      rank: 'head-of-state',
      sessions: ['heads-of-state-council', 'sco-plus'],
    },
    uz: {
      name: 'Shavkat Mirziyoyev',
      office: 'President',
      rank: 'head-of-state',
      sessions: ['heads-of-state-council', 'sco-plus'],
    },
    mn: { name: 'Ukhnaagiin Khürelsükh', office: 'President', rank: 'head-of-state', sessions: ['sco-plus'] },
    az: {
      name: 'Ilham Aliyev',
      office: 'President',
      rank: 'head-of-state',
      sessions: ['sco-plus'],
      role: 'invited as guest of the chair',
    },
    qa: {
      name: 'Tamim bin Hamad Al Thani',
      office: 'Amir',
      rank: 'head-of-state',
      sessions: ['sco-plus'],
      role: 'invited as guest of the chair, with a memorandum signed 14 September 2022',
    },
    tr: {
      name: 'Recep Tayyip Erdoğan',
      office: 'President',
      rank: 'head-of-state',
      sessions: ['sco-plus'],
      role: 'chair’s invited guest; a partner from 2013 on',
    },
    ae: {
      name: 'Saud bin Saqr Al Qasimi',
      office: 'Ruler of Ras Al Khaimah and member of the Federal Supreme Council',
      rank: 'other',
      belowHead: true,
      sessions: ['sco-plus'],
      role: 'invited as guest of the chair',
      note: [
        {
          text: 'This is the sixteenth country, which an opinion piece of 8 July 2024 leaves out; he led the delegation on behalf of President Mohamed bin Zayed.',
          visibleFrom: '2024-07-08',
        },
      ],
      dispute: 'differ',
    },
    tm: {
      name: 'Gurbanguly Berdimuhamedov',
      office: 'Chairman of the Halk Maslahaty (People’s Council) and National Leader',
      rank: 'other',
      belowHead: true,
      sessions: ['sco-plus'],
      role: 'no SCO status; guest of the chair',
      note: 'His son Serdar Berdimuhamedov was then head of state.',
    },
    un: {
      name: 'António Guterres',
      office: 'Secretary-General',
      sessions: ['sco-plus'],
      note: 'On 3 July he was also at the informal dinner.',
    },
    cis: {
      name: 'Sergey Lebedev',
      office: 'Secretary-General',
      sessions: ['sco-plus'],
      note: 'Two lists from just before the event give the name; only the organisation was confirmed later.',
      sources: [417, 411, 424, 427],
      confidence: 'medium',
      dispute: 'open',
    },
    csto: {
      name: 'Imangali Tasmagambetov',
      office: 'Secretary-General',
      sessions: ['sco-plus'],
      note: 'Two lists from just before the event give the name; only the organisation was confirmed later.',
      sources: [417, 411, 424, 427],
      confidence: 'medium',
      dispute: 'open',
    },
    eec: {
      name: 'Bakytzhan Sagintayev',
      office: 'Chairman of the Board',
      sessions: ['sco-plus'],
      note: 'By its own report the SCO Secretariat met him on the sidelines in Astana and looked to his SCO Plus part.',
      sources: [417, 411, 427],
      confidence: 'medium',
      dispute: 'open',
    },
    eco: {
      name: 'Khusrav Noziri',
      office: 'Secretary-General',
      sessions: ['sco-plus'],
      note: [
        { text: 'Missing from an opinion piece of 8 July 2024.', visibleFrom: '2024-07-08' },
        { text: 'Mistranslated as the OECD on the Kremlin’s English page.' },
      ],
      dispute: 'differ',
    },
    cica: {
      sessions: ['sco-plus'],
      note: 'No source was found naming who sat at the table; two weeks before the summit the office was Sarybay’s.',
      dispute: 'open',
    },
    iofs: {
      sessions: ['sco-plus'],
      note: [
        {
          text: 'Aryn held the office in May and September 2024; his presence in person is not sourced.',
          visibleFrom: '2024-09-01',
        },
        {
          text: 'This is the body that an opinion piece of 8 July 2024 calls OIC.',
          visibleFrom: '2024-07-08',
        },
      ],
      dispute: 'differ',
    },
    'secretary-general': {
      name: 'Zhang Ming',
      office: 'SCO Secretary-General (1 January 2022 – 31 December 2024)',
      sessions: ['heads-of-state-council', 'sco-plus'],
    },
    'rats-director': {
      name: 'Ruslan Mirzayev',
      nameAsPrinted: 'Ruslan Mirzaev',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      sessions: ['heads-of-state-council', 'sco-plus'],
    },
    'deputy-secretary-general': {
      name: 'Nurlan Yermekbayev',
      office: 'SCO Deputy Secretary-General, appointed Secretary-General for 2025–2027',
      note: 'The summit announced the appointment; no source has attendance at a given session.',
      dispute: 'open',
    },
  },
  documents: {
    'belarus-member-status-2024': {
      summary:
        'Belarus becomes the tenth member, ending the accession procedure begun in 2022. Signing came first, ahead of the other agenda items.',
      titleIsOfficial: false,
      followUp: 'The Beijing Secretariat saw the flag raised on 6 July 2024.',
      legalForm: 'Council of Heads of State decision',
    },
    'astana-declaration-2024': {
      summary:
        'Sets out, as the summit’s political text, joint views on a multipolar order, reform of the UN and of the SCO itself, security threats, economy, energy and environment. 2025 becomes the SCO year of sustainable development, and the handover to China is noted.',
      titleIsOfficial: true,
      texts: {
        en: 'https://www.mea.gov.in/bilateral-documents.htm?dtl/37942/Astana+Declaration+of+the+Council+of+Heads+of+State+of+the+Shanghai+Cooperation+Organization',
      },
      legalForm: 'a declaration, with delegation heads signing',
    },
    'world-unity-initiative-2024': {
      summary:
        'Kazakhstan proposed what became this SCO text, open to other states by invitation; it seeks solidarity, confidence-building and a fairer international order with the UN at its centre.',
      titleIsOfficial: true,
      note: 'No text of the initiative itself was found. “Development” is still absent from the Kremlin’s English summary (working title).',
      followUp:
        'Kazakh reports say that UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted on 5 September 2025 (120 for, 27 against, 28 abstaining), took it up.',
      legalForm: 'Council of Heads of State decision',
    },
    'strategy-2035-decision-2024': {
      summary:
        'Handles a draft, meant to replace the strategy running to 2025, and so starts work on the next ten-year strategy. A procedural step; nothing is adopted.',
      titleIsOfficial: true,
      related: ['draft-strategy-decision-2014'],
      note: 'Kremlin and Kazinform speak of a “draft”; The Astana Times reported the strategy as adopted.',
      followUp: 'The Tianjin summit of 1 September 2025 adopted the strategy.',
      legalForm: 'Council of Heads of State decision',
    },
    'cfm-proposals-improving-sco-2024': {
      summary:
        'Approves reforms that the foreign ministers had drawn up. In this context Kazakhstan called for a stronger Secretariat and Secretary-General.',
      titleIsOfficial: false,
      followUp:
        'Tianjin in 2025 joined the statuses of observer and dialogue partner in one category, “SCO partner”.',
      legalForm: 'Council of Heads of State decision',
    },
    'ct-programme-2025-2027': {
      summary:
        'Guides members’ security bodies for three years in their joint work on what the SCO calls the three evils.',
      titleIsOfficial: true,
      followUp: 'Tianjin added a programme for 2026–2030 against extremist ideology.',
      legalForm: 'Council of Heads of State decision',
    },
    'anti-drug-strategy-2024-2029': {
      summary:
        'Kazakhstan proposed it in July 2023: a line of several years against drug trafficking, plus an action programme. The Declaration ties it to a drug-free society and to resisting legal non-medical use.',
      titleIsOfficial: true,
      followUp: 'Tianjin, 1 September 2025: agreement signed for an SCO Anti-Drug Centre in Dushanbe.',
      legalForm: 'Council of Heads of State decision',
    },
    'energy-strategy-2030': {
      summary:
        'Lays down shared directions to 2030 on transit and export routes, the mix of conventional and renewable sources, modernisation, hydrogen and efficiency. Tokayev proposed it in Samarkand in 2022; energy ministers cleared it in June 2024.',
      titleIsOfficial: true,
      followUp: 'Tianjin approved a roadmap to implement it on 1 September 2025.',
      legalForm: 'Council of Heads of State decision',
    },
    'economic-action-plan-2024': {
      summary:
        'Sets out measures for the economic strategy adopted in 2023 under India’s chair. According to a Tajik minister, his country initiated that strategy.',
      titleIsOfficial: true,
      related: ['economic-strategy-2030'],
      legalForm: 'Council of Heads of State decision',
    },
    'association-of-investors-2024': {
      summary:
        'Sets up a platform for advice and expertise, intended to bring portfolio and direct investment to members’ priority sectors.',
      titleIsOfficial: true,
      followUp:
        'More than 20 agencies and funds met in Astana on 18 March 2025 to found it and adopt a work plan.',
      legalForm: 'Council of Heads of State decision',
    },
    'protected-areas-ecotourism-programme-2024': {
      summary:
        'One cooperation programme joins sustainable tourism with nature reserves, in line with the SCO Year of Ecology. In May 2024 the field had been discussed by environment ministers in Astana.',
      titleIsOfficial: true,
      note: 'Period covered not found.',
      legalForm: 'Council of Heads of State decision',
    },
    'qingdao-capital-2024': {
      summary: 'Hands the Chinese port city the annual title held by Almaty (2023–2024).',
      titleIsOfficial: true,
      followUp: 'Next, for 2025–2026, was Cholpon-Ata in Kyrgyzstan.',
      legalForm: 'Council of Heads of State decision',
    },
    'dialogue-partners-roadmap-2024': {
      summary:
        'Lets the fourteen partner countries join practical cooperation, such as trade, transport and education. Kyrgyzstan initiated it.',
      titleIsOfficial: false,
      legalForm: 'Council of Heads of State decision',
    },
    'project-financing-mechanisms-2024': {
      summary:
        'Takes up a gap criticised by Tokayev the year before: the SCO has no instrument to fund joint projects. The sources found do not make its provisions public.',
      titleIsOfficial: false,
      legalForm: 'Council of Heads of State decision',
    },
    'caricc-memorandum-decision-2024': {
      summary: 'Allows the Secretariat and the centre based in Almaty to proceed to a memorandum.',
      titleIsOfficial: true,
      followUp:
        'Makhmud Khamidov and Nurlan Yermekbayev signed the memorandum in Almaty on 18 March 2026. It is on prevention, expert work, joint events and information exchange.',
      legalForm: 'Council of Heads of State decision',
    },
    'information-security-plan-2024': {
      summary:
        'Follows the 2022–2023 plan with a new one for joint information-security work. Tokayev linked it to a permanent mechanism, his idea, for sharing data on cyber threats.',
      titleIsOfficial: true,
      note: 'Period covered not found.',
      legalForm: 'Council of Heads of State decision',
    },
    'secretary-general-appointment-2024': {
      summary:
        'For three years from 1 January 2025 Nurlan Yermekbayev of Kazakhstan is to follow China’s Zhang Ming.',
      titleIsOfficial: false,
      followUp: 'In office since 1 January 2025.',
      legalForm: 'Council of Heads of State decision',
    },
    'rats-director-appointment-2024': {
      summary: 'Decides who is to head the Tashkent body after Ruslan Mirzayev.',
      followUp: 'By February 2025 Ularbek Sharsheyev was in office as the new director.',
      titleIsOfficial: false,
      note: 'The parallel three-year terms let us infer that the decision names Sharsheyev, and for 2025–2027.',
      legalForm: 'Council of Heads of State decision',
    },
    'secretary-general-report-2024': {
      summary: 'The Secretary-General’s report on the Organisation’s 2023–2024 work is approved.',
      titleIsOfficial: false,
      legalForm: 'Council of Heads of State decision',
    },
    'rats-report-2023': {
      summary: 'Accepts what the anti-terrorist body reported for 2023.',
      titleIsOfficial: false,
      legalForm: 'Council of Heads of State decision',
    },
    'good-neighbourliness-statement-2024': {
      summary: 'Members state again how, as neighbours, they mean to behave. Uzbekistan drafted it.',
      titleIsOfficial: true,
      legalForm: 'statement adopted without signature',
    },
    'drinking-water-statement-2024': {
      summary: 'A political pledge by members to work on sanitation and clean drinking water.',
      titleIsOfficial: true,
      legalForm: 'statement adopted without signature',
    },
    'waste-management-statement-2024': {
      summary:
        'States jointly how to handle waste; environment ministers prepared it on 22 May 2024 in Astana.',
      titleIsOfficial: true,
      legalForm: 'statement adopted without signature',
    },
    'environment-agreement-2024': {
      summary:
        'Gives joint protection of air, water and other parts of the environment a legal basis; sole treaty in the package. Two days earlier Kazakhstan empowered its ecology minister Yerlan Nyssanbayev to sign.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/P2400000527' },
      note: 'The linked text is the draft approved by Kazakhstan’s Government Resolution No.\u00a0527 of 2 July 2024, not the signed text. Entry into force not checked.',
      legalForm: 'intergovernmental agreement',
    },
  },
};
