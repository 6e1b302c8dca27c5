"""Model of django.views.generic: https://docs.djangoproject.com/en/stable/ref/class-based-views/generic-display/"""

from django.views import View


@handler("get_context_data get_queryset get_object form_valid form_invalid render_to_response", fresh=True)
class TemplateView(View): pass


class ListView(TemplateView): pass
class DetailView(TemplateView): pass
class FormView(TemplateView): pass
class CreateView(TemplateView): pass
class UpdateView(TemplateView): pass
class DeleteView(TemplateView): pass
class RedirectView(TemplateView): pass
class ArchiveIndexView(TemplateView): pass
