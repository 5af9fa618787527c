package app.fairwell.customer;

import java.time.Duration;

import app.fairwell.chore.Chore;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What goes by itself when its time is over.
 */
@Configuration(proxyBeanMethods = false)
class CustomerChores {

	@Bean
	Chore eraseCustomerNotes(NotesExpiry notes) {
		return new Chore("erase-customer-notes", Duration.ofHours(6), notes::erase);
	}

}
