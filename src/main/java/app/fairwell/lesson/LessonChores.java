package app.fairwell.lesson;

import java.time.Duration;

import app.fairwell.chore.Chore;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What goes by itself when its time is over.
 */
@Configuration(proxyBeanMethods = false)
class LessonChores {

	@Bean
	Chore eraseLessons(LessonExpiry lessons) {
		return new Chore("erase-lessons", Duration.ofHours(6), lessons::erase);
	}

}
