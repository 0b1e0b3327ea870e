/**
 * Text of a stranger, to be shown among ours: without the characters that turn the writing direction of what follows, and
 * without control characters but line ends. What is stored and exported keeps them.
 */
export const plainText = (text: string): string => text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\t]/gu, '');
