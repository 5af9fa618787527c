package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.typeset.Repertoire;

/**
 * What the doctor sees without opening the database.
 */
class HouseCheck {

	private static final double GIGABYTE = 1e9;

	private static final double ENOUGH = 0.2 * GIGABYTE;

	/** A letter of each script that letters are written in. */
	private static final String EVERY_SCRIPT = "A\u0141\u04D8\u0915\u0995\u0C15";

	private final Path data;

	HouseCheck(Path data) {
		this.data = data;
	}

	List<Finding> run() {
		List<Finding> findings = new ArrayList<>(List.of(versions(), folder()));
		if (Files.isDirectory(this.data)) {
			findings.add(space());
		}
		findings.add(phrases());
		findings.add(fonts());
		return findings;
	}

	private static Finding versions() {
		return Finding.well("doctor.versions", Program.version(), Runtime.version().toString());
	}

	private Finding folder() {
		if (!Files.isDirectory(this.data)) {
			return Finding.wrong("doctor.folder.missing", this.data.toString());
		}
		for (String part : new String[] { "db", "backups", "logs" }) {
			// What is not there yet is made at the next start
			Path folder = Files.notExists(this.data.resolve(part)) ? this.data : this.data.resolve(part);
			try {
				Files.delete(Files.createTempFile(folder, "doctor", ".tmp"));
			}
			catch (IOException ex) {
				return Finding.wrong("doctor.folder.locked", folder.toString());
			}
		}
		return Finding.well("doctor.folder", this.data.toString());
	}

	private Finding space() {
		try {
			// The backups may lie on a disk of their own
			Path backups = this.data.resolve("backups");
			long free = Math.min(Files.getFileStore(this.data).getUsableSpace(),
					Files.getFileStore(Files.exists(backups) ? backups : this.data).getUsableSpace());
			String amount = String.format(Locale.ROOT, "%.1f", free / GIGABYTE);
			return (free < ENOUGH) ? Finding.wrong("doctor.space.low", amount) : Finding.well("doctor.space", amount);
		}
		catch (IOException ex) {
			return Finding.wrong("doctor.space.unknown", this.data.toString());
		}
	}

	private static Finding phrases() {
		try {
			List<String> languages = Phrasebooks.read().languages().stream().sorted().toList();
			return Finding.well("doctor.phrases", String.join(", ", languages));
		}
		catch (RuntimeException ex) {
			return Finding.wrong("doctor.phrases.unreadable", String.valueOf(ex.getMessage()));
		}
	}

	private static Finding fonts() {
		try {
			if (new Repertoire().canDraw(EVERY_SCRIPT)) {
				return Finding.well("doctor.fonts");
			}
			return Finding.wrong("doctor.fonts.missing");
		}
		catch (RuntimeException | ExceptionInInitializerError ex) {
			return Finding.wrong("doctor.fonts.missing");
		}
	}

}
