package app.fairwell.safety;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Not well while there is no room to save anything, or was none a moment ago.
 */
@Component
class DiskHealth implements HealthIndicator {

	private final Disk disk;

	private final DiskFailures failures;

	DiskHealth(Disk disk, DiskFailures failures) {
		this.disk = disk;
		this.failures = failures;
	}

	@Override
	public Health health() {
		boolean full = this.disk.free() < Disk.LEAST || this.failures.isRecent();
		return (full ? Health.down() : Health.up()).build();
	}

}
