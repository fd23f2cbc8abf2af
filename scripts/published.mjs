/**
 * When a source can have been published at the earliest, as far as its address or title states it. A month counts from
 * its first day and a year from 1 January, because a source is left out only if it is certainly later than a tag's day.
 */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const [YEAR, TWO, ONE] = ['(?<year>20[0-2]\\d)', '\\d\\d', '\\d{1,2}'];
const [START, END] = ['(?<!\\d)', '(?!\\d)'];

/** How addresses write a day, a month or a year, the most exact first. */
const FORMS = [
  // 20240704, t20240704_1, and with a time behind it
  `${START}${YEAR}(?<month>${TWO})(?<day>${TWO})(?=\\d{4}${END}|\\d{6}|${END})`,
  // 2024-07-04, 2024/7/4, 2024-07/04
  `${START}${YEAR}[-/](?<month>${ONE})[-/](?<day>${ONE})${END}`,
  // 202407/04, 2024/0704
  `${START}${YEAR}(?<month>${TWO})/(?<day>${TWO})${END}`,
  `${START}${YEAR}/(?<month>${TWO})(?<day>${TWO})${END}`,
  // 13-Sep-2014, 07jun2002, 08-06-2002, 26092012-
  `${START}(?<day>${TWO})-?(?<month>[a-z]{3})-?${YEAR}${END}`,
  `${START}(?<day>${TWO})-(?<month>${TWO})-${YEAR}${END}`,
  `/(?<day>${TWO})(?<month>${TWO})${YEAR}-`,
  // /2024/07/, /2001/Jun/, /202407/
  `/${YEAR}/(?<month>${TWO}|[a-z]{3})/`,
  `/${YEAR}(?<month>${TWO})/`,
  // World Economic Outlook, October 2025
  `(?<month>[a-z]{3})[a-z]* ${YEAR}$`,
  `/${YEAR}/`,
].map((form) => new RegExp(form, 'gi'));

/** What is numbered by issue and not by month. */
const BY_ISSUE = /bo\.io\.gov\.mo/;

/** The earliest day on which a source can have been published, as `YYYY-MM-DD`; `undefined` if nothing states it. */
export function publishedFrom({ url = '', title = '' }) {
  for (const form of FORMS) {
    for (const { groups } of `${url} ${title}`.matchAll(form)) {
      const { year, month = '1', day = '1' } = groups;
      if (groups.month && BY_ISSUE.test(url)) continue;
      const named = MONTHS.indexOf(month.toLowerCase()) + 1;
      const date = [year, named || month, day].map((part) => String(part).padStart(2, '0')).join('-');
      // Other numbers in addresses are no days: `content_20248550`.
      const time = new Date(date);
      if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)) return date;
    }
  }
  return undefined;
}
