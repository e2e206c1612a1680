/** What a head noun stands for, lower case, so that its variants meet: spokesman, spokesperson, spokeswoman. */
export function headClass(head: string): string {
  return head.startsWith('spokes') ? 'spokes' : head;
}
