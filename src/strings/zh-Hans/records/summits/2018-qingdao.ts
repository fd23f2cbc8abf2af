export const texts = {
"1m22oiv": "习近平",
"1xbiv43": "中国国家主席",
"1f16gzg": "青岛国际会议中心",
};
