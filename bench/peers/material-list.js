import '@material/web/list/list-item.js';
import '@material/web/list/list.js';
