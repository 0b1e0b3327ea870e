/** Words for copying an address. */
export const en = {
  copy: 'Copy the address',
  copied: 'Copied',
  /** Where the browser does not let a page copy. */
  selected: 'The address is selected: copy it from there.',
};

export type CopyMessages = typeof en;
