/** The message of a tag for editors who look at it, without what is for those who read it in a console. */
export const forEditors = (message: string): string =>
  message.replace(/(?: Its children are shown instead\.)? See docs\/.*$/, '');
