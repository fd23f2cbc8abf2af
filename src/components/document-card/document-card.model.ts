const ORGANISATION = 'Shanghai Cooperation Organi[sz]ation';
const BY_WHOM = new RegExp(
  `(?<=^\\S.* Declaration) (?:of|by) the (?:Council of )?(?:the )?Heads of [^,]*(?:SCO|${ORGANISATION})(?: Member States)?$`,
);

/** An English title as a heading: `Astana Declaration`, without whose it is, and `SCO` for the organisation. */
export const shortTitle = (title: string): string =>
  title.replace(BY_WHOM, '').replace(new RegExp(ORGANISATION), 'SCO');
