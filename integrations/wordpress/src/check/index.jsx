/** "Check SCO facts": reads the posts of the site over REST and checks them with the library, here in the browser. */
import apiFetch from '@wordpress/api-fetch';
import { Button, Notice } from '@wordpress/components';
import { Fragment, createElement, createRoot, render, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';
import { Findings } from './findings.jsx';

const PER_PAGE = 50;
const STATUSES = 'publish,future,draft,pending,private';

/** All entries of a type that mention a tag. The search of WordPress finds too many, and the check sorts them out. */
async function* entriesOf({ path }) {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const query = {
      context: 'edit',
      search: 'sco',
      status: STATUSES,
      per_page: PER_PAGE,
      page,
      orderby: 'date',
      _fields: 'id,link,title,content,date,status',
    };
    const response = await apiFetch({ path: addQueryArgs(path, query), parse: false });
    pages = Number(response.headers.get('X-WP-TotalPages')) || 0;
    yield* await response.json();
  }
}

async function checkSite(onProgress) {
  const { checkPage, edition } = await import(/* @vite-ignore */ window.scoFacts.core);
  const { types, siteLang } = window.scoFacts;
  const result = { edition, posts: 0, tags: 0, found: [] };
  for (const type of types) {
    for await (const { id, title, content, date, status } of entriesOf(type)) {
      const checked = await checkPage(content.raw, siteLang);
      if (!checked.tags && !checked.findings.length) continue;
      result.posts += 1;
      result.tags += checked.tags;
      if (checked.findings.length)
        result.found.push({
          id,
          title: title.raw,
          day: date.slice(0, 10),
          status,
          type: type.name,
          ...checked,
        });
      onProgress({ ...result });
    }
  }
  return result;
}

function Check() {
  const [{ result, isRunning, error }, setState] = useState({});
  const run = async () => {
    setState({ isRunning: true });
    try {
      const onProgress = (soFar) => setState({ isRunning: true, result: soFar });
      setState({ result: await checkSite(onProgress) });
    } catch (thrown) {
      const answer = thrown instanceof Response ? await thrown.json().catch(() => thrown) : thrown;
      setState({ error: answer.message ?? answer.statusText ?? String(answer) });
    }
  };
  return (
    <>
      <p>
        {__(
          'Reads all posts and pages with SCO facts, and compares them with the data that came with this plugin. Nothing is changed, and nothing leaves this site.',
          'sco-facts',
        )}
      </p>
      <p>
        <Button variant="primary" onClick={run} disabled={isRunning} isBusy={isRunning}>
          {__('Check this site', 'sco-facts')}
        </Button>
      </p>
      {error && (
        <Notice status="error" isDismissible={false}>
          {sprintf(
            /* translators: %s: a message of WordPress. */
            __('The check did not end: %s', 'sco-facts'),
            error,
          )}
        </Notice>
      )}
      <div role="status">
        {result && (
          <p>
            {sprintf(
              /* translators: 1: number of posts, 2: number of tags, 3: an edition such as 2026-11. */
              _n(
                '%1$d post, %2$d tags, edition %3$s.',
                '%1$d posts, %2$d tags, edition %3$s.',
                result.posts,
                'sco-facts',
              ),
              result.posts,
              result.tags,
              result.edition.version,
            )}{' '}
            {!isRunning && !result.found.length && __('Nothing to do.', 'sco-facts')}
          </p>
        )}
      </div>
      {result && <Findings found={result.found} />}
    </>
  );
}

const place = document.getElementById('sco-facts-check');
// WordPress before 6.2 has no roots.
if (createRoot) createRoot(place).render(<Check />);
else render(<Check />, place);
