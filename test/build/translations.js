export const translations = (files) => ({});
