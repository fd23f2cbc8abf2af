// The button of the welcome page, in Storybook's page and in its frame.
document.addEventListener('click', ({ target }) => {
  const button = target.closest?.('.welcome button');
  if (!button) return;
  const { textContent } = document.querySelector('.welcome code');
  void navigator.clipboard.writeText(textContent).then(() => (button.textContent = 'Copied'));
});
