// Runs in the head of Storybook's page: shows the welcome page where the frame will be, until the frame has loaded.
{
  document.title = 'sco-elements';
  const path = new URLSearchParams(location.search).get('path') ?? '';
  const show = () => {
    const early = document.createElement('div');
    early.className = 'early';
    early.append(document.querySelector('#welcome').content.cloneNode(true));
    document.body.prepend(early);
  };
  if (['', '/docs/start-welcome--docs'].includes(path)) {
    new MutationObserver((_changes, observer) => {
      if (!document.body) return;
      observer.disconnect();
      show();
    }).observe(document.documentElement, { childList: true });
  }
}
