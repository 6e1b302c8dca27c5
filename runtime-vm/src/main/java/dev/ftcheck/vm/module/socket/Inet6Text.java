package dev.ftcheck.vm.module.socket;

/** The text of IPv6 addresses as {@code inet_ntop} writes it. */
final class Inet6Text {

  private static final int GROUPS = 8;

  private Inet6Text() {}

  static String of(byte[] address) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = (address[2 * i] & 0xff) << 8 | address[2 * i + 1] & 0xff;
    }
    int[] gap = longestGap(groups);
    boolean mapped = gap[0] == 0 && (gap[1] == 5 && groups[5] == 0xffff || gap[1] == 6);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      if (i == gap[0] && gap[1] > 1) {
        text.append("::");
        i += gap[1] - 1;
        continue;
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
        text.append(':');
      }
      if (mapped && i == 6) {
        return text
            + "%d.%d.%d.%d"
                .formatted(groups[6] >> 8, groups[6] & 0xff, groups[7] >> 8, groups[7] & 0xff);
      }
      text.append(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }

  /** Start and length of the longest run of zero groups. */
  private static int[] longestGap(int[] groups) {
    int[] best = {-1, 0};
    int start = 0;
    for (int i = 0; i <= GROUPS; i++) {
      if (i == GROUPS || groups[i] != 0) {
        if (i - start > best[1]) {
          best = new int[] {start, i - start};
        }
        start = i + 1;
      }
    }
    return best;
  }
}
