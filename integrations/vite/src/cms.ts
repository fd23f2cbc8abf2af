// Loads the tags that it finds, and takes boxes for tags.
import 'sco-elements/autoloader.js';

// It brings the types of all tags, too.
document.addEventListener('sco-toggle', ({ detail }) => {
  document.body.dataset['open'] = detail.open ? detail.part : '';
});
