# Objects made of closures and dispatch by dict.
def account(balance):
    history = []
    def deposit(n):
        nonlocal balance
        balance += n
        history.append(n)
        return balance
    def withdraw(n):
        if n > balance:
            raise ValueError(f"only {balance} left")
        return deposit(-n)
    methods = {"deposit": deposit, "withdraw": withdraw, "history": lambda: history[:], "balance": lambda: balance}
    return lambda name, *args: methods[name](*args)
a, b = account(100), account(5)
print(a("deposit", 50), a("withdraw", 30), b("balance"), a("history"), a("balance"))
for call in (lambda: b("withdraw", 6), lambda: b("nope"), lambda: b("deposit")):
    try: call()
    except Exception as e: print(type(e).__name__, e)
