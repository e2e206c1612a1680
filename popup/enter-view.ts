/** Begins a new view at its top, and keeps who uses the keyboard in it when the button they pressed is gone. */
export function enterView(): void {
  scrollTo(0, 0);
  if (document.activeElement === null || document.activeElement === document.body) {
    document.querySelector('h1')?.focus();
  }
}
