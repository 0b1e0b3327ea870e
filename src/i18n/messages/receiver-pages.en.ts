/** Words of the pages that the links in the receiver's mails open. */
export const en = {
  otherLanguage: 'Français',
  address: 'E-mail address',
  communities: 'Communities',
  agreed: 'What you agreed to',
  askedBy: (sender: string) => `Asked by ${sender}`,
  status: { pending: 'not confirmed', confirmed: 'on the list', withdrawn: 'not on the list' },
  confirm: {
    title: 'Confirm your sign-up',
    text: 'One press, and you are on the list.',
    button: 'Confirm',
    notYou: 'If you did not sign up, close this page. Without your confirmation nobody is put on the list.',
  },
  onList: {
    title: 'You are on the list',
    text: 'Your sign-up is confirmed. You can close this page.',
    leave: 'You can leave at any time with the link in any message from us.',
  },
  offList: { title: 'You are not on the list', text: 'Your sign-up was withdrawn. To join again, use the form where you found us.' },
  expired: {
    title: 'This link has expired',
    text: 'A link works for seven days. We can send you a new one.',
    button: 'Send me a new link',
  },
  superseded: {
    title: 'There is a newer link',
    text: 'We sent you another message after this one. Its link works; this one does not any more.',
    button: 'Send me a new link',
  },
  sent: { title: 'A new link is on its way', text: 'Look for our message in a moment, in the spam folder too.' },
  tooMany: {
    title: 'Enough messages for today',
    text: 'We sent several messages to this address today. Look for the latest, or try again tomorrow.',
  },
  withdraw: {
    title: 'Leave the list',
    text: 'You will get no more messages about these communities.',
    button: 'Leave',
    notYou: 'If you want to stay, close this page.',
  },
  withdrawn: { title: 'You are off the list', text: 'Your sign-up is withdrawn. You can close this page.' },
  unknown: {
    title: 'This link is not known',
    text: 'Check that the whole link was copied. If the message is older than a month, sign up again where you found us.',
  },
  unavailable: { title: 'This cannot be done right now', text: 'Nothing was changed. Load the page again in a moment.' },
};

export type ReceiverPagesMessages = typeof en;
