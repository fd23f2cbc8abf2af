export const texts = {
"1tiqful": "纳伦德拉·莫迪",
"k0osxv": "印度总理",
"1f58c8e": "迈向安全的上合组织",
};
