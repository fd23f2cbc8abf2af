import { Fragment, createElement } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';

/** The kinds of findings, in the words of editors, most serious first. */
const kinds = () => ({
  corrected: __(
    'Corrected: an earlier edition had it wrong. Check the text around it, and draw the facts again.',
    'sco-facts',
  ),
  outdated: __(
    'Outdated: something has changed since the day that the post shows. That may be as you want it.',
    'sco-facts',
  ),
  broken: __('Broken: the tag shows nothing, or not what it says.', 'sco-facts'),
  stale: __(
    'Stale: the HTML inside was made for another day or language. Draw the facts again.',
    'sco-facts',
  ),
  ahead: __('Ahead: the day is after the last one of the data.', 'sco-facts'),
  unfrozen: __('Unfrozen: the tag has no day, so that what it says changes with every edition.', 'sco-facts'),
});

function Finding({ tag, message, difference, corrections = [] }) {
  return (
    <li>
      <code>{tag}</code> {message}
      {difference && (
        <ul className="ul-disc">
          {difference.removed.map((line) => (
            <li key={`-${line}`}>
              <del>{line}</del>
            </li>
          ))}
          {difference.added.map((line) => (
            <li key={`+${line}`}>
              <ins>{line}</ins>
            </li>
          ))}
        </ul>
      )}
      {corrections.map(({ topic, corrected, was, is, why }) => (
        <p key={topic + corrected}>
          {sprintf(
            /* translators: 1: a day, 2: a subject, 3: and 4: statements, 5: a reason. */
            __('%1$s: %2$s. It said: %3$s Correct is: %4$s Reason: %5$s', 'sco-facts'),
            corrected,
            topic,
            was,
            is,
            why,
          )}
        </p>
      ))}
    </li>
  );
}

/** The posts with findings, by kind. */
export function Findings({ found }) {
  const { edit } = window.scoFacts;
  return Object.entries(kinds()).map(([kind, meaning]) => {
    const posts = found
      .map((post) => ({ ...post, findings: post.findings.filter((finding) => finding.kind === kind) }))
      .filter(({ findings }) => findings.length);
    if (!posts.length) return null;
    return (
      <section key={kind} data-kind={kind}>
        <h2>{meaning}</h2>
        <table className="widefat striped">
          <thead>
            <tr>
              <th scope="col">{__('Post', 'sco-facts')}</th>
              <th scope="col">{__('Date', 'sco-facts')}</th>
              <th scope="col">{__('What was found', 'sco-facts')}</th>
            </tr>
          </thead>
          <tbody>
            {posts.map(({ id, title, type, day, findings, since }) => (
              <tr key={id}>
                <th scope="row" style={{ width: '14em', verticalAlign: 'top' }}>
                  <a href={addQueryArgs(edit, { post: id, action: 'edit' })}>
                    {title || __('(no title)', 'sco-facts')}
                  </a>
                  <br />
                  <small>{type}</small>
                </th>
                <td style={{ whiteSpace: 'nowrap' }}>{day}</td>
                <td>
                  <ul>
                    {findings.map((finding) => (
                      <Finding key={`${finding.line}:${finding.column}`} {...finding} />
                    ))}
                  </ul>
                  {kind === 'outdated' && since && (
                    <>
                      <p>
                        {sprintf(
                          /* translators: %s: a day. */
                          __('What changed in the organisation since %s:', 'sco-facts'),
                          since.from,
                        )}
                      </p>
                      <ul className="ul-disc">
                        {since.changes.map((change) => (
                          <li key={change}>{change}</li>
                        ))}
                      </ul>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}
