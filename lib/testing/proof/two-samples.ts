/**
 * The distance of Kolmogorov and Smirnov between two samples: the largest gap between their empirical distribution
 * functions, from 0 (alike) to 1 (apart). N. V. Smirnov, "On the estimation of the discrepancy between empirical curves
 * of distribution for two independent samples" (1939); NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.16.
 * Two samples of 1,500 from one distribution are more than 0.05 apart in one case of twenty.
 */
export function ksDistance(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) throw new Error("A sample without a value has no distribution.");
  const [a, b] = [sorted(one), sorted(other)];
  let [passedA, passedB, distance] = [0, 0, 0];
  while (passedA < a.length && passedB < b.length) {
    const value = Math.min(a[passedA]!, b[passedB]!);
    while (passedA < a.length && a[passedA]! <= value) passedA++;
    while (passedB < b.length && b[passedB]! <= value) passedB++;
    distance = Math.max(distance, Math.abs(passedA / a.length - passedB / b.length));
  }
  return distance;
}

/** The value in the middle; of an even number of them, what lies between the two. */
export function median(sample: readonly number[]): number {
  if (sample.length === 0) throw new Error("A sample without a value has no middle.");
  const inOrder = sorted(sample);
  const half = inOrder.length / 2;
  return (inOrder[Math.ceil(half) - 1]! + inOrder[Math.floor(half)]!) / 2;
}

/**
 * How likely a fair coin falls at least as one-sidedly as this, either way, from 0 to 1: the exact sign test (NIST/SEMATECH
 * e-Handbook of Statistical Methods, 7.3.1). Ten to none is 0.002, eleven to none 0.001, seven to three 0.34.
 */
export function signTest(one: number, other: number): number {
  const tosses = one + other;
  let [ways, logOfWays] = [0, -tosses * Math.log(2)];
  for (let fewer = 0; fewer <= Math.min(one, other); fewer++) {
    ways += Math.exp(logOfWays);
    logOfWays += Math.log((tosses - fewer) / (fewer + 1));
  }
  return Math.min(1, 2 * ways);
}

function sorted(sample: readonly number[]): number[] {
  return [...sample].sort((a, b) => a - b);
}
