import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

const documents = JSON.parse(document.querySelector('#documents').textContent);
const items = documents.map(({ title, date }, id) => ({ id, content: title, start: date }));
new Timeline(document.querySelector('#timeline'), new DataSet(items), {});
