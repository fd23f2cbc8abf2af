import type { documents as english } from '../en/documents.js';

export const words: typeof english = {
  themes: {
    agriculture: 'कृषि',
    'counter-narcotics': 'मादक पदार्थ नियंत्रण',
    'counter-terrorism': 'आतंकवाद-निरोध',
    'culture-and-people': 'संस्कृति और जन-जन संपर्क',
    digital: 'डिजिटल विकास',
    economy: 'अर्थव्यवस्था',
    energy: 'ऊर्जा',
    enlargement: 'विस्तार',
    environment: 'पर्यावरण',
    finance: 'वित्त',
    'foreign-policy': 'विदेश नीति',
    health: 'स्वास्थ्य',
    'information-security': 'सूचना सुरक्षा',
    institution: 'संस्थागत व्यवस्था',
    security: 'सुरक्षा',
    tourism: 'पर्यटन',
    'trade-and-investment': 'व्यापार और निवेश',
    transport: 'परिवहन',
  },
  separator: ', ',
  inForce: {
    now: 'लागू: {period}',
    past: 'पहले लागू: {period}',
    future: 'आगे लागू: {period}',
  },
  period: {
    range: '{from}–{to}',
    until: '{to} तक',
    since: '{from} से',
  },
};
