/** Whether an error says that a file is damaged: that shows when a part of it is first read, in the middle of an analysis perhaps. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Damaged ');
}
