# unittest: assertions, setup order, skips, subtests, mocks, results.
import io, unittest
from unittest import mock

log = []


class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): log.append("class")
    def setUp(self): log.append("setUp"); self.addCleanup(log.append, "cleanup")
    def tearDown(self): log.append("tearDown")
    def test_a_pass(self):
        self.assertEqual(1, 1); self.assertAlmostEqual(0.1 + 0.2, 0.3); self.assertIn(1, [1]); self.assertIsNone(None); self.assertTrue(1); self.assertRaisesRegex(ValueError, "bad", int, "bad")
        with self.assertRaises(KeyError) as c:
            {}["k"]
        self.assertEqual(c.exception.args, ("k",))
    def test_b_fail(self): self.assertEqual([1, 2, 3], [1, 9, 3], "note")
    def test_c_error(self): 1 / 0
    @unittest.skip("reason")
    def test_d_skip(self): pass
    @unittest.expectedFailure
    def test_e_expected(self): self.fail("expected")
    def test_f_sub(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)
    def test_g_messages(self):
        for f in (lambda: self.assertEqual("a\nb", "a\nc"), lambda: self.assertDictEqual({1: 2}, {1: 3}), lambda: self.assertIs(1, None), lambda: self.assertIn(1, []), lambda: self.assertGreater(1, 2), lambda: self.assertIsInstance(1, str), lambda: self.assertCountEqual([1, 1], [1, 2]), lambda: self.assertFalse("x"), lambda: self.assertRegex("a", "b"), lambda: self.assertAlmostEqual(1, 2), lambda: self.assertRaises(ValueError, lambda: 0), lambda: self.assertIsNone(1), lambda: self.assertSetEqual({1}, {2}), lambda: self.assertTupleEqual((1,), (2,)), lambda: self.assertNotIn(1, [1])):
            try:
                f()
            except AssertionError as e:
                print(str(e).replace("\n", " | "))


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(T).run(result)
print(result, [t.id() for t, _ in result.failures], [tb.strip().splitlines()[-1] for _, tb in result.errors + result.failures], result.skipped[0][1], len(result.expectedFailures), result.wasSuccessful(), log[:4], log.count("cleanup"))
m = mock.Mock(return_value=5)
print(m(1, k=2), m.called, m.call_args, m.call_count, m.attr.deep(3) is m.attr.deep(3), m.mock_calls, m.assert_called_once_with(1, k=2))
m.side_effect = [1, ValueError("side")]
print(m(), end=" ")
for f in (m, lambda: m.assert_not_called(), lambda: m.assert_called_with(9), lambda: mock.Mock(spec=["a"]).b, lambda: mock.create_autospec(lambda a: 0)(1, 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, str(e).split("\n")[0])
with mock.patch("os.getpid", return_value=42):
    import os
    print(os.getpid())
mm = mock.MagicMock(); mm.__getitem__.return_value = "item"; mm.__len__.return_value = 3
print(mm["x"], len(mm), mm.__getitem__.call_args, mock.call(1) == mock.call(1), mock.ANY == 5, mock.sentinel.x, len([]))
