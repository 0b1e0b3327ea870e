/** Says beside a button that what it would open cannot be had; the button is of no use then. */
export function sayUnavailable(button: HTMLButtonElement, sentence: string): void {
  const note = document.createElement('span');
  note.setAttribute('role', 'status');
  note.textContent = sentence;
  button.disabled = true;
  button.after(note);
}
