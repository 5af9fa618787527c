package app.fairwell.upkeep;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditLine;
import app.fairwell.audit.AuditSubject.Kind;
import com.ibm.icu.text.CaseMap;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the lines and the filters of the trail into words.
 */
@Component
class TrailWords {

	private static final String FAIRWELL = "Fairwell";

	private static final CaseMap.Title CAPITAL = CaseMap.toTitle().wholeString().noLowercase();

	private final MessageSource messages;

	private final TrailSubjects subjects;

	TrailWords(MessageSource messages, TrailSubjects subjects) {
		this.messages = messages;
		this.subjects = subjects;
	}

	List<TrailLine> of(List<AuditLine> lines, ZoneId zone, Locale locale) {
		DateTimeFormatter moment = DateTimeFormatter.ofPattern(say("draft.moment", locale), locale);
		Map<Kind, Map<UUID, String>> names = this.subjects.of(lines);
		return lines.stream().map((line) -> {
			Kind kind = Kind.of(line.subjectKind()).orElse(Kind.BUSINESS);
			String name = (line.subjectId() != null) ? names.getOrDefault(kind, Map.of()).get(line.subjectId()) : null;
			return new TrailLine(sentence(line, locale), line.at().truncatedTo(ChronoUnit.SECONDS),
					moment.format(line.at().atZone(zone)), subject(kind, line, name, locale),
					(name != null) ? address(kind, line) : null);
		}).toList();
	}

	private String sentence(AuditLine line, Locale locale) {
		String who = (line.personId() != null) ? line.personName() : FAIRWELL;
		return say("audit.sentence", locale, who, say("audit.action." + line.action(), locale));
	}

	private @Nullable String subject(Kind kind, AuditLine line, @Nullable String name, Locale locale) {
		if (name != null) {
			return (kind == Kind.LETTER) ? say("audit.letter-to", locale, name) : name;
		}
		boolean gone = line.subjectId() != null && (kind == Kind.LETTER || kind == Kind.CUSTOMER);
		return gone ? say("audit.gone." + kind.id(), locale) : null;
	}

	private static @Nullable String address(Kind kind, AuditLine line) {
		return switch (kind) {
			case LETTER -> "/drafts/" + line.subjectId();
			case CUSTOMER -> "/customers/" + line.subjectId();
			default -> null;
		};
	}

	/** The words of each kind of subject, by its id. */
	Map<String, String> kinds(Locale locale) {
		Map<String, String> kinds = new LinkedHashMap<>();
		Arrays.stream(Kind.values()).forEach((kind) -> kinds.put(kind.id(), say("audit.kind." + kind.id(), locale)));
		return kinds;
	}

	/** The words of each action, by its id; standing alone they begin with a capital. */
	Map<String, String> actions(Locale locale) {
		Map<String, String> actions = new LinkedHashMap<>();
		for (AuditAction action : AuditAction.values()) {
			actions.put(action.id(), CAPITAL.apply(locale, null, say("audit.action." + action.id(), locale)));
		}
		return actions;
	}

	private String say(String key, Locale locale, Object... values) {
		return this.messages.getMessage(key, values, locale);
	}

}
