"""The work that `two_threads` and `one_after_other` share: counting primes by trial division."""


def count_primes(first, last):
    count = 0
    for n in range(first, last):
        divisor, is_prime = 2, n > 1
        while divisor * divisor <= n:
            if n % divisor == 0:
                is_prime = False
                break
            divisor += 1
        count += is_prime
    return count
