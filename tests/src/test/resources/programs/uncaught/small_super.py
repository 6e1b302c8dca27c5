# An attribute that no base class has.
class Base:
    pass


class Child(Base):
    def run(self):
        return super().run()


Child().run()
