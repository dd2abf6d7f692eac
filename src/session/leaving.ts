const erasures = new Set<() => void>();

/** Whoever keeps something of the member on the device says here how to erase it when they sign out. */
export function eraseOnLeaving(erase: () => void): void {
  erasures.add(erase);
}

export function eraseWhatWasKept(): void {
  for (const erase of erasures) erase();
}
