package dev.ftcheck.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges by its words whether a text claims that something is safe because of the GIL. English
 * only.
 */
final class GilClaim {

  private static final Pattern SENTENCE = Pattern.compile("(?s).+?(?:[.!?](?=\\s|$)|\\n\\s*\\n|$)");

  private static final Pattern GIL = words("(?:GIL|global\\s+interpreter\\s+lock)");

  private static final Pattern RELIES =
      words("(?:rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?|count(?:s|ed|ing)?)\\s+(?:up)?on");

  private static final Pattern SAFE =
      words(
          "(?:thread[- ]?)?safe(?:ly|ty)?|atomic(?:ally|ity)?|race[- ]free|lock[- ]free|protect(?:s|ed)?|guard(?:s|ed)?"
              + "|guarantee(?:s|d)?|serial(?:ize|ise)(?:s|d)?"
              + "|(?:no|without|need|needs)\\s+(?:(?:a|an|any|for|extra|explicit|further|additional)\\s+)*"
              + "(?:lock(?:s|ing)?|mutex|synchroni[sz]ation|races?)");

  /** The GIL is absent, given up, or said not to help. */
  private static final Pattern DENIAL =
      words(
          "(?:no|without(?:\\s+the|\\s+a)?|disabl\\w+(?:\\s+the)?)\\s+GIL|no[- ]?gil|GIL[- ](?:free|less)"
              + "|GIL\\s+(?:never|alone|(?:is|was)\\s+(?:gone|off|removed|disabled)"
              + "|(?:do|does|did|is|was|wo|ca|can|would|could)\\s?(?:n't|not)|no\\s+longer)"
              + "|(?:releas|drop|acquir|re-?enabl)\\w*\\s+(?:the\\s+)?GIL"
              + "|(?:not|never|\\w+n't|nor|no\\s+longer|unsafe)(?:\\s+(?:be|made|make|really|actually))?"
              + "\\s+(?:rel(?:y|ies|ied|ying)|depend\\w*|count|assume|trust|(?:thread[- ]?)?safe|atomic|guarantee\\w*|protect\\w*)");

  private GilClaim() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\w-])(?:" + alternatives + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
  }

  /** Where in the text the GIL is leaned on; -1 where it is not. */
  static int in(String text) {
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      Matcher gil = GIL.matcher(sentence.group());
      if (gil.find() && isClaim(sentence.group())) {
        return sentence.start() + gil.start();
      }
    }
    return -1;
  }

  private static boolean isClaim(String sentence) {
    return (RELIES.matcher(sentence).find() || SAFE.matcher(sentence).find())
        && !DENIAL.matcher(sentence).find();
  }
}
