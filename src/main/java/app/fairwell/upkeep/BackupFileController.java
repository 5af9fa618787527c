package app.fairwell.upkeep;

import java.nio.file.Path;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * One backup, to be kept elsewhere. It holds everything that is private, so the trail
 * tells who took it.
 */
@Controller
class BackupFileController {

	private final BackupFolder folder;

	private final AuditTrail trail;

	BackupFileController(BackupFolder folder, AuditTrail trail) {
		this.folder = folder;
		this.trail = trail;
	}

	@GetMapping(BackupsController.PATH + "/{file}")
	@Transactional
	ResponseEntity<Resource> send(@PathVariable String file, @AuthenticationPrincipal SignedIn person) {
		person.requireOwner();
		Path found = this.folder.find(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		this.trail.record(new AuditEntry(person.actor(), AuditAction.BACKUP_TAKEN,
				new AuditSubject(AuditSubject.Kind.BUSINESS, null), found.getFileName().toString()));
		String disposition = ContentDisposition.attachment()
			.filename(found.getFileName().toString())
			.build()
			.toString();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/zip"))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
			.body(new FileSystemResource(found));
	}

}
