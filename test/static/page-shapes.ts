/** Thirty ways in which pages are written. All are our own; each has tags of ours between other things. */
const DAY = 'as-of="2024-07-05"';
export const CARD = `<sco-summit-card summit="2024-astana" ${DAY}>`;
export const LIST = `<sco-member-list ${DAY}>`;
export const NAMES = `<sco-member-list layout="inline" ${DAY}>`;
export const FACT = `<sco-fact name="member-count" ${DAY}>`;
/** The same tags, empty. */
const card = `${CARD}</sco-summit-card>`;
const list = `${LIST}</sco-member-list>`;
const names = `${NAMES}</sco-member-list>`;
const fact = `${FACT}</sco-fact>`;

const long = 'A sentence that goes on. '.repeat(4000);
const nested = 300;

export const shapes: { readonly [what: string]: string } = {
  'the shortest doctype': `<!doctype html><title>t</title><p>${fact}</p>\n${card}\n`,
  'a doctype of XHTML':
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"\n  "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n' +
    `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>t</title></head><body><p>${fact}<br /></p>${card}</body></html>`,
  'a doctype of HTML 4': `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<HTML><BODY BGCOLOR=white><CENTER>${card}</CENTER></BODY></HTML>\n`,
  'a doctype of old tools': `<!DOCTYPE html SYSTEM "about:legacy-compat">\n<p>${names}</p>${list}`,
  'no doctype and no html': `<p>${fact} members</p>\n${list}\n`,
  'a byte order mark': `\uFEFF<!doctype html>\n<html lang="en">\n<body>\n${card}\n</body>\n</html>\n`,
  'line ends of Windows': `<!doctype html>\r\n<html lang="en">\r\n<body>\r\n  ${card}\r\n  <p>${fact}</p>\r\n</body>\r\n</html>\r\n`,
  'line ends of old Macs': `<!doctype html>\r<html lang="en">\r<body>\r${card}\r<p>${fact}</p>\r</body></html>\r`,
  'line ends of all kinds': `<!doctype html>\r\n<body>\n${card}\r<p>${fact}</p>\n\r\n${list}\r\n\n`,
  tabs: `<!doctype html>\n<body>\n\t<main>\n\t\t${card}\n\t\t<p>\t${fact}\t</p>\n\t</main>\n</body>\n`,
  'no end tags': `<!doctype html><html><head><title>t</title><body><p>One<p>Two ${fact}<ul><li>a<li>${list}</ul><p>Three`,
  'end tags of nothing': `<!doctype html><body></p></div></b><p>${fact}</p></span>${card}</section></body></html></html>`,
  'tags closed in the wrong order': `<!doctype html><body><b><i>bold ${fact}</b></i><p>${names}</p>`,
  'tables without body': `<!doctype html><table border=1><tr><td>${list}<td>${fact}<tr><th>${names}</table>`,
  'tables in tables': `<!doctype html><table><tbody><tr><td><table><tr><td>${card}</td></tr></table></td></tr></tbody></table>`,
  'a drawing': `<!doctype html><svg viewBox="0 0 1 1"><title>x</title><path d="M0 0"/><foreignObject>${list}</foreignObject></svg><p>${fact}</p>`,
  'a formula': `<!doctype html><math><mi>x</mi><annotation-xml encoding="text/html">${fact}</annotation-xml></math>${card}`,
  templates: `<!doctype html><template id="t">${card}<p>${fact}</p></template>${card}<template></template>`,
  'a part for readers without script': `<!doctype html><noscript>${card}</noscript><p>${fact}</p><noscript><img src=x></noscript>`,
  'comments with tags in them': `<!doctype html><!-- ${card} --><p>${fact}<!-- <p> --></p><!--> ${list} <!-- --!>${list}<!-- end`,
  'comments for old browsers': `<!doctype html><!--[if lt IE 9]>${card}<![endif]--><!--[if !IE]><!-->${card}<!--<![endif]-->`,
  'character data': `<!doctype html><p><![CDATA[ ${'x'} ]]>${fact}</p><svg><desc><![CDATA[ <b> ]]></desc></svg>${list}`,
  'instructions of PHP and XML': `<?xml version="1.0"?>\n<!doctype html><p><?php echo 1 ?>${fact}</p>${card}<?= $x ?>`,
  'attributes without quotes': `<!doctype html><html lang=en><p class=a id=b title=c/d><sco-fact name=member-count as-of=2024-07-05 class=x></sco-fact></p>${card}`,
  'attributes in all quotes': `<!doctype html><p title='"' data-a="'" data-b = "&quot;&amp;&lt;" data-c= 'x>y' hidden=""><sco-fact  name = 'member-count'\n as-of='2024-07-05' data-x="<b>"></sco-fact></p>`,
  'attributes given twice': `<!doctype html><p id=a id=b><sco-fact name="member-count" name="observer-count" ${DAY}></sco-fact></p>`,
  'upper case': `<!DOCTYPE HTML><HTML LANG="EN"><BODY><P><SCO-FACT NAME="member-count" AS-OF="2024-07-05"></SCO-FACT></P><DIV DATA-SCO="member-list" DATA-AS-OF="2024-07-05"></DIV></BODY></HTML>`,
  'frames with pages in them': `<!doctype html><iframe srcdoc="<p>${fact.replaceAll('"', '&quot;')}</p>"></iframe><iframe>${card}</iframe><object data=x><p>${fact}</p></object>`,
  'data for search engines': `<!doctype html><script type="application/ld+json">{"text":"${card.replaceAll('"', '\\"')}"}</script>${card}<script>const a = "<sco-fact>", b = '</p>';</script><p>${fact}</p>`,
  'very long lines': `<!doctype html><body><p>${long}${fact}${long}</p>${card}<p>${long}</p></body>`,
  'deep nesting': `<!doctype html><body>${'<div>'.repeat(nested)}${card}${'</div>'.repeat(nested)}`,
  'characters of all kinds':
    `<!doctype html><meta charset="utf-8"><p>Астана 上海 تهران 😀 \u00a0\u200b\u2028\u00ad &nbsp;&copy &#x1F600; &unknown; & < ></p><p>${fact}</p>` +
    `${list}\u0000\u000c`,
  'code samples': `<!doctype html><pre>\n\n${card}</pre><p><code>${fact}</code> ${fact}</p><textarea>${list}</textarea><xmp>${list}</xmp>`,
  'our tags without end, in strings': `<!doctype html><p title="${CARD.replaceAll('"', "'")}">${fact}</p><style>/* ${LIST} */ p::after { content: "</p>" }</style>`,
  'boxes and tags': `<!doctype html><body><div class=a data-sco="summit-card" data-summit="2024-astana" data-${DAY}></div><p><span data-sco="fact" data-name="member-count" data-${DAY}></span> ${names}</p>`,
  'forms and menus': `<!doctype html><form action=x><fieldset><legend>${fact}</legend>${list}</fieldset><select><option>a</select><details><summary>x</summary>${card}</details></form>`,
};
