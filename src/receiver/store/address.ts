/** An e-mail address as people are told apart by it: in lower case, its letters composed (Unicode NFC). */
export const addressOf = (email: string): string => email.normalize('NFC').toLowerCase();
