package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.fairwell.business.Businesses;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The backups that there are, for people: those that the database knows, and those that
 * lie in the folder of this computer without its knowing.
 */
@Component
class BackupList {

	private static final double MEGABYTE = 1e6;

	private final BackupFolder folder;

	private final BackupLog log;

	private final Businesses businesses;

	private final MessageSource messages;

	BackupList(BackupFolder folder, BackupLog log, Businesses businesses, MessageSource messages) {
		this.folder = folder;
		this.log = log;
		this.businesses = businesses;
		this.messages = messages;
	}

	/** All of them, the newest first. */
	List<BackupRow> in(Locale locale) {
		DateTimeFormatter moments = moments(locale);
		List<BackupRow> rows = new ArrayList<>();
		Set<String> known = new HashSet<>();
		for (Backup backup : this.log.all()) {
			Optional<BackupName> name = BackupName.of(backup.fileName());
			boolean here = isHere(backup);
			if (name.isPresent() && (here || !backup.isIn(this.folder))) {
				rows.add(row(name.get(), backup.bytes(), "proved", here ? null : place(backup), moments, locale));
				known.add(backup.fileName());
			}
		}
		for (BackupName name : files()) {
			if (!known.contains(name.toString())) {
				rows.add(
						row(name, size(name.toString()), name.ofADay() ? "unknown" : "upgrade", null, moments, locale));
			}
		}
		rows.sort(Comparator.comparing(BackupRow::at).reversed());
		return rows;
	}

	DateTimeFormatter moments(Locale locale) {
		return DateTimeFormatter.ofPattern(this.messages.getMessage("draft.moment", null, locale), locale)
			.withZone(this.businesses.current().zone());
	}

	/** Whether the very file lies here, whoever made it: copies may share a folder. */
	boolean isHere(Backup backup) {
		return size(backup.fileName()) == backup.bytes();
	}

	private long size(String name) {
		try {
			Optional<Path> file = this.folder.find(name);
			return file.isPresent() ? Files.size(file.get()) : -1;
		}
		catch (IOException ex) {
			return -1;
		}
	}

	private static String place(Backup backup) {
		return backup.host() + ": " + backup.folder();
	}

	/**
	 * A folder that cannot be read has none; what is wrong with it stands above the list.
	 */
	private List<BackupName> files() {
		try {
			return this.folder.backups();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	private BackupRow row(BackupName name, long bytes, String tag, @Nullable String place, DateTimeFormatter moments,
			Locale locale) {
		return new BackupRow(name.toString(), name.at(), moments.format(name.at()), size(bytes, locale), tag, place);
	}

	private String size(long bytes, Locale locale) {
		NumberFormat number = NumberFormat.getInstance(new ULocale.Builder().setLocale(ULocale.forLocale(locale))
			.setUnicodeLocaleKeyword("nu", "latn")
			.build());
		number.setMaximumFractionDigits(1);
		return this.messages.getMessage("backup.size", new Object[] { number.format(Math.max(0.1, bytes / MEGABYTE)) },
				locale);
	}

}
