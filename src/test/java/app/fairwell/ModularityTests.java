package app.fairwell;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The folder list is the architecture.
 */
class ModularityTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("app.fairwell");

	@Test
	void packagesUseOnlyWhatTheirRowNames() {
		ApplicationModules.of(FairwellApplication.class).verify();
	}

	@ParameterizedTest
	@ValueSource(strings = { "phrasebook", "letter", "tone", "typeset" })
	void purePackagesNeedNothingStarted(String name) {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAPackage("app.fairwell." + name + "..")
			.and()
			.haveSimpleNameNotEndingWith("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..", "org.hibernate..")
			.allowEmptyShould(true)
			.check(CLASSES);
	}

	@Test
	void toneMatchesWithNothingThatCanHang() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAPackage("app.fairwell.tone..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("java.util.regex..")
			.check(CLASSES);
	}

	@Test
	void controllersAreTheirPackagesOwn() {
		ArchRuleDefinition.classes()
			.that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.notHaveModifier(JavaModifier.PUBLIC)
			.check(CLASSES);
	}

	/**
	 * Hibernate makes a second class for whatever another row may refer to without having
	 * read it, which takes its time at each start; of a final class it reads the row.
	 */
	@Test
	void onlyEntitiesThatAreReferredToUnreadAreOpen() {
		List<JavaClass> unread = CLASSES.stream()
			.flatMap((type) -> type.getFields().stream())
			.filter((field) -> field.isAnnotatedWith(ManyToOne.class))
			.map(JavaField::getRawType)
			.toList();
		List<JavaClass> open = CLASSES.stream()
			.filter((type) -> type.isAnnotatedWith(Entity.class))
			.filter((type) -> !type.getModifiers().contains(JavaModifier.FINAL))
			.toList();
		assertThat(open).isNotEmpty().hasSameElementsAs(unread);
	}

	@Test
	void nothingIsNamedAfterItsLayer() {
		List<String> layers = List.of("controller", "service", "util", "common", "misc", "helper", "impl", "dto");
		ArchRuleDefinition.noClasses()
			.should()
			.resideInAnyPackage(layers.stream().map((layer) -> ".." + layer + "..").toArray(String[]::new))
			.orShould()
			.haveSimpleNameEndingWith("Impl")
			.check(CLASSES);
	}

}
