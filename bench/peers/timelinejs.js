import { Timeline } from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';

const documents = JSON.parse(document.querySelector('#documents').textContent);
const events = documents.map(({ title, date }) => {
  const [year, month, day] = date.split('-').map(Number);
  return { start_date: { year, month, day }, text: { headline: title } };
});
// `font: null`: no style sheet that asks for fonts elsewhere.
new Timeline('timeline', { events }, { font: null });
