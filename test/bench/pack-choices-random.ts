/** The same numbers in every run: a linear congruential generator (Numerical Recipes), its high bits used. */
export class Random {
  constructor(private state = 1) {}

  /** 0 ≤ number < 1. */
  share(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state / 2 ** 32;
  }

  /** 0 ≤ whole number < count. */
  below(count: number): number {
    return Math.floor(this.share() * count);
  }

  /** So many different items, each as likely as another; all of them when there are no more. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    const taken = Math.min(count, left.length);
    for (let i = 0; i < taken; i++) {
      const at = i + this.below(left.length - i);
      [left[i], left[at]] = [left[at]!, left[i]!];
    }
    return left.slice(0, taken);
  }
}

/** Draws numbers of things as often as they were counted. */
export class Draw {
  private readonly sums: Float64Array;

  constructor(counts: ArrayLike<number>) {
    this.sums = new Float64Array(counts.length);
    let sum = 0;
    for (let i = 0; i < counts.length; i++) {
      sum += counts[i]!;
      this.sums[i] = sum;
    }
  }

  /** Number of one thing. */
  from(random: Random): number {
    const aim = random.share() * this.sums.at(-1)!;
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sums[middle]! > aim) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
