/** Words of `<sco-fact>`. */
export const fact = { summit: '{place} {year}' };
