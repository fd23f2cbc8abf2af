import type { claim as english } from '../en/claim.js';

export const words: typeof english = {
  kicker: 'Проверка по источникам · {category}',
  checked: 'Проверка по источникам',
  verdict: {
    confirmed: 'Подтверждено',
    imprecise: 'Неточно',
    contradicted: 'Противоречит источникам',
    unverifiable: 'Не поддаётся проверке',
  },
  meaning: {
    confirmed: 'Источники подтверждают это утверждение.',
    imprecise: 'Источники подтверждают утверждение лишь отчасти.',
    contradicted: 'Источники сообщают иное.',
    unverifiable: 'Проверить это по источникам не удалось.',
  },
  category: {
    bibliographic: 'сама статья',
    documents: 'документы',
    event: 'саммит',
    kazakhstan: 'Казахстан',
    membership: 'состав',
    participants: 'участники',
    roadmap: 'дальнейшие планы',
  },
  verdictOf: '{verdict}. {meaning}',
  record: 'По источникам',
  since: 'С тех пор',
  note: 'Примечание',
  documents: 'Документы',
  adopted: '{type}, {date}: {title}',
  own: '(известно из самой статьи)',
  piece: 'Из авторской статьи «{title}» ({author}; {outlet}; {date}), в нашем пересказе.',
  heading: 'Утверждение из статьи июля 2024 года',
  ahead: '{date} вышла статья, утверждения которой здесь проверяются.',
};
