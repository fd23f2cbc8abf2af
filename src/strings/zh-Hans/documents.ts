import type { documents as english } from '../en/documents.js';

export const words: typeof english = {
  themes: {
    agriculture: '农业',
    'counter-narcotics': '禁毒',
    'counter-terrorism': '反恐',
    'culture-and-people': '人文交流',
    digital: '数字化',
    economy: '经济',
    energy: '能源',
    enlargement: '扩员',
    environment: '环境',
    finance: '金融',
    'foreign-policy': '外交政策',
    health: '卫生',
    'information-security': '信息安全',
    institution: '组织建设',
    security: '安全',
    tourism: '旅游',
    'trade-and-investment': '贸易与投资',
    transport: '交通',
  },
  separator: '、',
  inForce: {
    now: '有效期{period}',
    past: '有效期{period}，已届满',
    future: '有效期{period}，尚未开始',
  },
  period: { range: '{from}—{to}', until: '至{to}', since: '自{from}起' },
};
