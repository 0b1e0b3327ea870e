/** Words of the receiver's mails. `communities`: their names, joined as a list. */
export const en = {
  confirm: {
    subject: (communities: string) => `Confirm your sign-up: ${communities}`,
    greeting: 'Hello,',
    opening: 'This address was signed up for:',
    action: 'Confirm',
    actionLine: 'To join, confirm within seven days:',
    notYou:
      'If you did not sign up, ignore this message: without your confirmation you are not put on the list, and the address is deleted after 30 days.',
  },
  already: {
    subject: (communities: string) => `You are already on the list: ${communities}`,
    opening: 'This address was signed up again for:',
    closing: 'You were on the list before, and nothing has changed. There is nothing to do.',
  },
  agreed: 'What was agreed to:',
  quote: (text: string) => `“${text}”`,
  askedBy: (sender: string) => `Asked by ${sender}`,
  withdraw: 'Withdraw',
  withdrawLine: 'To withdraw, now or at any time:',
  proposal: {
    subject: 'We have your proposal for a community',
    opening: 'Thank you for your proposal for a community of practice. It has arrived and is kept.',
    closing: 'The people who look after communities will write to this address.',
    notYou: 'If you sent no proposal, ignore this message.',
  },
  staff: {
    subject: 'A new proposal for a community',
    opening: 'Somebody proposed a community of practice. The address was not checked; it is the reply address of this message.',
    title: 'Working name',
    domain: 'Domain',
    audience: 'Audience',
    engagement: 'Engagement plan',
    timeline: 'Timeline',
    legacy: 'Legacy product',
    contact: 'Contact',
    fields: 'Other answers',
  },
};

export type ReceiverMailMessages = typeof en;
