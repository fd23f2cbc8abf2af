/** Astana 2024: who led the delegations, and the rest about its documents. */
import type { SummitBackground } from '../types.js';

export const background: SummitBackground = {
  significance:
    'Belarus joined as the tenth member. Security, anti-drug and energy programmes were renewed for the second half of the decade. See the separate Astana 2024 file for detail.',
  url: 'https://www.mea.gov.in/bilateral-documents.htm?dtl/37942/Astana+Declaration+of+the+Council+of+Heads+of+State+of+the+Shanghai+Cooperation+Organization',
  notes: [
    'Documents: includes three statements adopted without signature.',
    'Documents: Kazakh and Russian pre-summit notes counted 24 (declaration, 20 decisions, 3 statements); reports after the event say 25, which fits once the intergovernmental environmental agreement is added.',
    'After Belarus moved up, the observers were Afghanistan and Mongolia. Afghanistan appears in no list of participants.',
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
      role: 'observer until the decision signed at the opening of the meeting',
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
      note: 'Prime Minister Narendra Modi did not travel; his remarks were read out by the minister.',
    },
    ir: {
      name: 'Mohammad Mokhber',
      office: 'Acting President',
      rank: 'acting-head-of-state',
      sessions: ['heads-of-state-council', 'sco-plus'],
      role: 'first summit attended as a full member',
      note: 'Acting after the death of Ebrahim Raisi in May 2024. English Wikipedia wrongly lists Masoud Pezeshkian.',
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
      note: 'The delegation at SCO Plus included Sergei Lavrov, Alexei Overchuk, Dmitry Peskov and Yury Ushakov.',
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
      role: 'memorandum signed 14 September 2022; invited as guest of the chair',
    },
    tr: {
      name: 'Recep Tayyip Erdoğan',
      office: 'President',
      rank: 'head-of-state',
      sessions: ['sco-plus'],
      role: 'partner since 2013; invited as guest of the chair',
    },
    ae: {
      name: 'Saud bin Saqr Al Qasimi',
      office: 'Ruler of Ras Al Khaimah and member of the Federal Supreme Council',
      rank: 'other',
      belowHead: true,
      sessions: ['sco-plus'],
      role: 'invited as guest of the chair',
      note: 'He led the delegation on behalf of President Mohamed bin Zayed; this is the sixteenth country that the opinion piece leaves out.',
    },
    tm: {
      name: 'Gurbanguly Berdimuhamedov',
      office: "Chairman of the Halk Maslahaty (People's Council) and National Leader",
      rank: 'other',
      belowHead: true,
      sessions: ['sco-plus'],
      role: 'no SCO status; guest of the chair',
      note: 'The head of state at that time was his son Serdar Berdimuhamedov.',
    },
    un: {
      name: 'António Guterres',
      office: 'Secretary-General',
      sessions: ['sco-plus'],
      note: 'He also joined the informal dinner of 3 July.',
    },
    cis: {
      name: 'Sergey Lebedev',
      office: 'Secretary-General',
      sessions: ['sco-plus'],
      note: 'Organisation confirmed after the event; the name comes from two lists published just before it.',
      confidence: 'medium',
    },
    csto: {
      name: 'Imangali Tasmagambetov',
      office: 'Secretary-General',
      sessions: ['sco-plus'],
      note: 'Organisation confirmed after the event; the name comes from two lists published just before it.',
      confidence: 'medium',
    },
    eec: {
      name: 'Bakytzhan Sagintayev',
      office: 'Chairman of the Board',
      sessions: ['sco-plus'],
      note: 'The SCO Secretariat reported a sideline meeting with him in Astana and looked ahead to his part in SCO Plus.',
      confidence: 'medium',
    },
    eco: {
      name: 'Khusrav Noziri',
      office: 'Secretary-General',
      sessions: ['sco-plus'],
      note: "Missing from the opinion piece. Mistranslated as the OECD on the Kremlin's English page.",
    },
    cica: {
      sessions: ['sco-plus'],
      note: 'Sarybay held the office two weeks before the summit; no source naming the person who sat at the table was found.',
    },
    iofs: {
      sessions: ['sco-plus'],
      note: 'Aryn held the office in May and September 2024; his presence in person is not sourced. This is the body that the opinion piece calls OIC.',
    },
    'secretary-general': {
      name: 'Zhang Ming',
      office: 'SCO Secretary-General (1 January 2022 - 31 December 2024)',
      sessions: ['heads-of-state-council', 'sco-plus'],
    },
    'rats-director': {
      name: 'Ruslan Mirzaev',
      office: 'Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure',
      sessions: ['heads-of-state-council', 'sco-plus'],
    },
    'deputy-secretary-general': {
      name: 'Nurlan Yermekbayev',
      office: 'SCO Deputy Secretary-General, appointed Secretary-General for 2025-2027',
      note: 'Appointment announced at the summit; attendance at a particular session not sourced.',
    },
  },
  documents: {
    'belarus-member-status-2024': {
      summary:
        'Closes the accession procedure opened in 2022 and makes Belarus the tenth member. It was signed first, before the rest of the agenda.',
      titleIsOfficial: false,
      followUp: 'Flag raised at the Secretariat in Beijing on 6 July 2024.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'astana-declaration-2024': {
      summary:
        "The political text of the summit: shared positions on a multipolar order, UN reform, security threats, the economy, energy, the environment and the SCO's own reform. It also names 2025 the SCO year of sustainable development and records the handover to China.",
      titleIsOfficial: true,
      texts: {
        en: 'https://www.mea.gov.in/bilateral-documents.htm?dtl/37942/Astana+Declaration+of+the+Council+of+Heads+of+State+of+the+Shanghai+Cooperation+Organization',
      },
      legalForm: 'declaration signed by the heads of delegation',
    },
    'world-unity-initiative-2024': {
      summary:
        'A Kazakh proposal turned into an SCO text that other states are invited to join; it asks for solidarity, confidence-building and a fairer international order built around the UN.',
      titleIsOfficial: true,
      note: 'The Kremlin\'s English summary still uses the working title without "Development". The initiative\'s own text was not found.',
      followUp:
        'Taken up in UN General Assembly resolution A/79/L.124 on UN-SCO cooperation, adopted 5 September 2025 by 120 votes to 27 with 28 abstentions, according to Kazakh reports.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'strategy-2035-decision-2024': {
      summary:
        'Sets the next ten-year strategy on its way by dealing with the draft that will replace the strategy running to 2025. It is a procedural step, not the adoption.',
      titleIsOfficial: true,
      related: ['draft-strategy-decision-2014'],
      note: 'The Astana Times wrote that the strategy had been adopted; Kremlin and Kazinform wording is "draft".',
      followUp: 'Strategy adopted at the Tianjin summit on 1 September 2025.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'cfm-proposals-improving-sco-2024': {
      summary:
        'Endorses a reform package prepared by the foreign ministers. Kazakhstan argued in this context for a stronger Secretariat and Secretary-General.',
      titleIsOfficial: false,
      followUp:
        'Observer and dialogue-partner statuses were merged into a single "SCO partner" category in Tianjin in 2025.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'ct-programme-2025-2027': {
      summary:
        "Three-year framework for joint work of the members' security bodies against what the SCO calls the three evils.",
      titleIsOfficial: true,
      followUp: 'In Tianjin a programme against extremist ideology for 2026-2030 was added.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'anti-drug-strategy-2024-2029': {
      summary:
        'Multi-year line against drug trafficking with an action programme, following a Kazakh proposal of July 2023. The Declaration links it with a drug-free society and with opposition to legalising non-medical use.',
      titleIsOfficial: true,
      followUp: 'Agreement on an SCO Anti-Drug Centre in Dushanbe signed in Tianjin on 1 September 2025.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'energy-strategy-2030': {
      summary:
        'Sets common directions to 2030: transit and export routes, balance of conventional and renewable sources, modernisation, hydrogen and efficiency. Proposed by Tokayev in Samarkand in 2022 and cleared by the energy ministers in June 2024.',
      titleIsOfficial: true,
      followUp: 'Implementation roadmap approved in Tianjin on 1 September 2025.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'economic-action-plan-2024': {
      summary:
        "Turns the economic strategy adopted under India's chair in 2023 into measures. A Tajik minister has described his country as initiator of that strategy.",
      titleIsOfficial: true,
      related: ['economic-strategy-2030'],
      note: 'Not named in the opinion piece, which only speaks of economic cooperation.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'association-of-investors-2024': {
      summary:
        'Creates a consultative and expert platform meant to draw direct and portfolio investment into priority sectors of the members.',
      titleIsOfficial: true,
      followUp:
        'Founding meeting on 18 March 2025 in Astana: more than 20 agencies and funds, work plan adopted.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'protected-areas-ecotourism-programme-2024': {
      summary:
        'Links nature reserves and sustainable tourism in one cooperation programme, in keeping with the SCO Year of Ecology. The environment ministers had discussed the field in Astana in May 2024.',
      titleIsOfficial: true,
      note: 'Period covered not found.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'qingdao-capital-2024': {
      summary: 'Passes the yearly title from Almaty (2023-2024) to the Chinese port city.',
      titleIsOfficial: true,
      followUp: 'Cholpon-Ata in Kyrgyzstan followed for 2025-2026.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'dialogue-partners-roadmap-2024': {
      summary:
        'Opens practical cooperation to the fourteen partner countries, from trade and transport to education. It was a Kyrgyz initiative.',
      titleIsOfficial: false,
      legalForm: 'decision of the Council of Heads of State',
    },
    'project-financing-mechanisms-2024': {
      summary:
        'Addresses the lack of an SCO instrument to pay for joint projects, a gap that Tokayev had criticised a year earlier. What it lays down is not public in the sources found.',
      titleIsOfficial: false,
      legalForm: 'decision of the Council of Heads of State',
    },
    'caricc-memorandum-decision-2024': {
      summary:
        'Clears the way for a memorandum between the Secretariat and the Almaty-based centre. The memorandum is a separate, later document.',
      titleIsOfficial: true,
      followUp:
        'Memorandum signed in Almaty on 18 March 2026 by Makhmud Khamidov and Nurlan Yermekbayev; it covers information exchange, joint events, prevention and expert work.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'information-security-plan-2024': {
      summary:
        'Renews the joint work plan on information security after the 2022-2023 edition. Tokayev tied it to his idea of a standing mechanism for exchanging data on cyber threats.',
      titleIsOfficial: true,
      note: 'Period covered not found.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'secretary-general-appointment-2024': {
      summary:
        'Appoints Nurlan Yermekbayev of Kazakhstan for three years from 1 January 2025, after Zhang Ming of China.',
      titleIsOfficial: false,
      followUp: 'In office since 1 January 2025.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'rats-director-appointment-2024': {
      summary:
        'Settles who succeeds Ruslan Mirzaev at the head of the Tashkent body. Ularbek Sharsheyev was in office as new director by February 2025.',
      titleIsOfficial: false,
      note: 'That the decision names Sharsheyev, and for 2025-2027, is inferred from the parallel three-year terms.',
      legalForm: 'decision of the Council of Heads of State',
    },
    'secretary-general-report-2024': {
      summary: "Approves the Secretary-General's account of the Organisation's work in 2023-2024.",
      titleIsOfficial: false,
      legalForm: 'decision of the Council of Heads of State',
    },
    'rats-report-2023': {
      summary: 'Approves the yearly account of the anti-terrorist body for 2023.',
      titleIsOfficial: false,
      legalForm: 'decision of the Council of Heads of State',
    },
    'good-neighbourliness-statement-2024': {
      summary: 'Restates how members intend to deal with one another as neighbours. The draft was Uzbek.',
      titleIsOfficial: true,
      legalForm: 'statement adopted without signature',
    },
    'drinking-water-statement-2024': {
      summary: 'Commits the members politically to work on clean drinking water and sanitation.',
      titleIsOfficial: true,
      legalForm: 'statement adopted without signature',
    },
    'waste-management-statement-2024': {
      summary:
        'Joint position on handling waste, prepared by the environment ministers in Astana on 22 May 2024.',
      titleIsOfficial: true,
      legalForm: 'statement adopted without signature',
    },
    'environment-agreement-2024': {
      summary:
        'The one treaty of the package: a legal basis for joint work on air, water and other environmental protection. Kazakhstan authorised its ecology minister Yerlan Nyssanbayev to sign it two days before.',
      titleIsOfficial: true,
      texts: { ru: 'https://adilet.zan.kz/rus/docs/P2400000527' },
      note: "The linked text is the draft approved by Kazakhstan's Government Resolution No. 527 of 2 July 2024, not the signed text. Entry into force not checked.",
      legalForm: 'intergovernmental agreement',
    },
  },
};
