# fractions and statistics.
from fractions import Fraction as F
import statistics as st

print(F(1, 3), F(6, -4), F("3/4"), F("-0.125"), F("1e-2"), F(0.5), F(2), F(F(1, 2), 3), repr(F(1, 2)), F(1, 3) + F(1, 6), F(1, 2) * 3, F(1, 2) / F(3, 4), F(7, 2) // 1, F(-7, 2) % 2, F(1, 2) ** 2, F(4, 9) ** F(1, 2), F(2) ** -2, -F(1, 2), abs(F(-1, 2)), F(1, 2) + 0.5, F(1, 2) == 0.5, F(1, 2) < F(2, 3), round(F(7, 2)), round(F(1, 3), 2), int(F(-7, 2)), float(F(1, 3)), F(22, 7).limit_denominator(5), F(3.14159).limit_denominator(100), F(1, 2).numerator, F(3, 2).as_integer_ratio(), hash(F(2)) == hash(2), divmod(F(7, 2), 1), F(1, 2).is_integer(), bool(F(0)), F.from_float(0.25), F(10, 4).denominator, sum([F(1, 3)] * 3), max(F(1, 2), 0.3), F("1_0/2"))
print(f"{F(1, 3):.3f} {F(1, 3)} {F(7, 2):>6} {F(1, 3):.2e} {F(1234567, 1):,} {F(1, 4):%}")
for f in (lambda: F(1, 0), lambda: F("x"), lambda: F("1/0"), lambda: F(1.5, 2), lambda: F(None), lambda: F(1, 2) / 0, lambda: F(0) ** -1, lambda: F(float("nan")), lambda: F(float("inf")), lambda: F(1, 2) < "a", lambda: F(1, 2) + "a", lambda: F(1).limit_denominator(0), lambda: F("1 /2"), lambda: setattr(F(1), "numerator", 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.fmean(data), st.median(data), st.median_low(data), st.median_high(data), st.median_grouped(data), st.mode(data), st.multimode("aabbc"), st.pstdev(data), st.stdev(data), st.pvariance(data), st.variance(data), st.quantiles(data, n=4), st.geometric_mean([1, 4]), st.harmonic_mean([1, 2]), st.mean([F(1, 2), F(1, 3)]), st.mean([1, 2]), st.fmean([1, 2], weights=[3, 1]), st.covariance([1, 2, 3], [1, 2, 4]), st.correlation([1, 2, 3], [2, 4, 6]), st.linear_regression([1, 2, 3], [2, 4, 6]))
n = st.NormalDist(100, 15)
print(n, n.mean, n.cdf(100), round(n.pdf(100), 6), round(n.inv_cdf(0.9), 4), n + 5, n * 2, round(n.zscore(130), 2), st.NormalDist.from_samples([1, 2, 3]))
for f in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.mean(["a"]), lambda: st.harmonic_mean([-1]), lambda: st.geometric_mean([0, 1]), lambda: st.quantiles([1], n=0), lambda: st.correlation([1], [2]), lambda: st.NormalDist(0, -1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
